package org.stagebook.ui.parts.handoff;

import java.util.Set;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.model.HandoffPackage;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.HandoffPresenter;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.ProductionEditorPart;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** The pages on one handoff in the workbench. */
public final class HandoffEditor extends ProductionEditorPart {

    private static final String BUNDLE = "org.stagebook.ui.parts";
    private static final Remembered ROLE = new Remembered("handoff.role");
    private static final Remembered BY = new Remembered("handoff.by");

    private HandoffControl control;
    private Appearances.Subscription appearance;

    @Override
    public void createPartControl(Composite parent) {
        Appearances appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLook look = new GridLook(appearances.colors(), new Fonts(resources));
        HandoffPackage handoff = (HandoffPackage) focus();
        PartSelection selection = new PartSelection();
        selection.select(new StructuredSelection(handoff));
        getSite().setSelectionProvider(selection);
        HandoffPresenter presenter = new HandoffPresenter(session(), handoff, signature());
        control = new HandoffControl(
                parent,
                presenter,
                look,
                works(presenter),
                new DialogFilePrompts(getSite().getShell()));
        appearance = appearances.onChange(control::setColors);
    }

    private HandoffWorks works(HandoffPresenter presenter) {
        String version = Platform.getBundle(BUNDLE).getVersion().toString();
        OpenProductions productions = getSite().getService(OpenProductions.class);
        return new HandoffWorks(
                open(),
                presenter,
                HandoffTools.of(HandoffEnvironment.ofThisMachine(version)),
                new WorkRunner(getSite().getWorkbenchWindow()),
                production -> productions.all().contains(production));
    }

    /** Who worked here last. */
    public static Signature signature() {
        return new Signature(ROLE.text(), BY.text(), (role, by) -> {
            ROLE.put(role);
            BY.put(by);
        });
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == HandoffControl.class) {
            return adapter.cast(control);
        }
        if (adapter == ObjectReveal.class) {
            return adapter.cast((ObjectReveal) control::reveal);
        }
        return super.getAdapter(adapter);
    }

    @Override
    protected void modelChanged(Set<EObject> affected) {
        // the pages follow the session by themselves, at once
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
}
