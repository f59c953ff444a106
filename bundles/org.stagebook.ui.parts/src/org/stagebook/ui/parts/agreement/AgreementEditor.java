package org.stagebook.ui.parts.agreement;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.brief.prebrief.PreBriefLibrary;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.PreBrief;
import org.stagebook.ui.parts.agreement.AgreementControl.PageOf;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.session.ProductionEditorPart;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** What is agreed before the mix, in the workbench. */
public final class AgreementEditor extends ProductionEditorPart {

    private static final Remembered TEMPLATES = new Remembered("prebrief.templates");

    private AgreementControl control;
    private Appearances.Subscription appearance;

    @Override
    public void createPartControl(Composite parent) {
        setPartName("Before the mix");
        Appearances appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLook look = new GridLook(appearances.colors(), new Fonts(resources));
        PartSelection selection = new PartSelection();
        selection.select(new StructuredSelection(production()));
        getSite().setSelectionProvider(selection);
        control =
                new AgreementControl(parent, session(), look, templates(), folder -> TEMPLATES.put(folder.toString()));
        appearance = appearances.onChange(control::setColors);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == ObjectReveal.class) {
            return adapter.cast((ObjectReveal) this::reveal);
        }
        return super.getAdapter(adapter);
    }

    @Override
    protected void modelChanged(Set<EObject> affected) {
        setPartName("Before the mix"); // the pages follow the session by themselves, at once
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        if (appearance != null) {
            appearance.close();
        }
        super.dispose();
    }

    private void reveal(EObject object) {
        if (object instanceof FormatDecision) {
            control.open(PageOf.FORMATS);
        } else if (object instanceof PreBrief) {
            control.open(PageOf.PRE_BRIEF);
        }
    }

    private static Path templates() {
        String chosen = TEMPLATES.text();
        return chosen.isEmpty() ? PreBriefLibrary.usualFolder() : Path.of(chosen);
    }
}
