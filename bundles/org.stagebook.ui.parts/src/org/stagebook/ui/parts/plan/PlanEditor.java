package org.stagebook.ui.parts.plan;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.model.Identified;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.session.ProductionEditorPart;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** The stage plan of a production in the workbench. */
public final class PlanEditor extends ProductionEditorPart {

    private static final String NAME = "Stage plan";

    private final PartSelection selection = new PartSelection();
    private PlanControl control;
    private Appearances.Subscription appearance;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(NAME);
        Appearances appearances = getSite().getService(Appearances.class);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLook look = new GridLook(appearances.colors(), new Fonts(resources));
        selection.select(new StructuredSelection(production()));
        getSite().setSelectionProvider(selection);
        control = new PlanControl(parent, session(), look, new PlanControl.Window(this::select, this::export));
        appearance = appearances.onChange(control::setColors);
    }

    private void select(Identified object) {
        selection.select(new StructuredSelection(object));
    }

    private void export() {
        new CalendarExport(getSite().getShell(), new WorkRunner(getSite().getWorkbenchWindow())).ask(open());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PlanControl.class) {
            return adapter.cast(control);
        }
        if (adapter == ObjectReveal.class) {
            return adapter.cast((ObjectReveal) this::reveal);
        }
        return super.getAdapter(adapter);
    }

    private void reveal(EObject object) {
        if (object instanceof Identified identified && object != production()) {
            control.reveal(identified);
        }
    }

    @Override
    protected void modelChanged(Set<EObject> affected) {
        setPartName(NAME); // the pages follow the session by themselves, at once
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
