package org.stagebook.ui.parts.deliver;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.stagebook.model.Deliverable;
import org.stagebook.model.QcResult;
import org.stagebook.ui.parts.check.DeliverableChecks;
import org.stagebook.ui.parts.deliver.presenter.Beside;
import org.stagebook.ui.parts.deliver.presenter.DeliverPresenter;
import org.stagebook.ui.parts.deliver.presenter.DeskFilter;
import org.stagebook.ui.parts.deliver.presenter.DeskForms;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.memory.Remembered;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.ProductionEditorPart;
import org.stagebook.ui.theme.Appearances;
import org.stagebook.ui.theme.Fonts;

/** The deliverables of a production in the workbench, and those of productions that stand beside it. */
public final class DeliverEditor extends ProductionEditorPart {

    private static final String NAME = "Deliverables";
    private static final Remembered BY = new Remembered("desk.by");
    private static final Remembered BLOCKING = new Remembered("desk.blocking");

    private final PartSelection selection = new PartSelection();
    private NeighbourJobs reading;
    private Beside beside;
    private DeliverPresenter presenter;
    private DeliverControl control;
    private Appearances.Subscription appearance;
    private SelectionLink link;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(NAME);
        Appearances appearances = getSite().getService(Appearances.class);
        GridLook look = new GridLook(
                appearances.colors(), new Fonts(new LocalResourceManager(JFaceResources.getResources(), parent)));
        getSite().setSelectionProvider(selection);
        reading = new NeighbourJobs(parent.getDisplay());
        beside = new Beside(this::remember, reading);
        presenter = new DeliverPresenter(session(), beside);
        presenter.setFilter(DeskFilter.ALL.withBlocking(Boolean.parseBoolean(BLOCKING.text())));
        DeskForms forms = new DeskForms(presenter, DeliverEditor::signature);
        control = new DeliverControl(
                parent,
                new DeliverControl.Behind(
                        presenter, forms, new DialogDeskPrompts(getSite().getShell(), appearances::colors)),
                new DeliverControl.Window(open().folder(), this::select, this::check),
                look);
        beside.restore(remembered());
        control.refresh();
        appearance = appearances.onChange(control::setColors);
        link = new SelectionLink(this, control::follow);
    }

    /** Who sent something here last. */
    private static Signature signature() {
        return new Signature("", BY.text(), (role, by) -> BY.put(by));
    }

    private Remembered memory() {
        return new Remembered("desk.beside." + production().getId());
    }

    private List<Path> remembered() {
        return memory().text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .toList();
    }

    private void remember(List<Path> folders) {
        memory().put(folders.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    private void check(Deliverable deliverable) {
        new DeliverableChecks(getSite().getWorkbenchWindow()).ask(open(), deliverable);
    }

    private void select(EObject object) {
        selection.select(new StructuredSelection(object));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == DeliverControl.class) {
            return adapter.cast(control);
        }
        if (adapter == Beside.class) {
            return adapter.cast(beside);
        }
        if (adapter == ObjectReveal.class) {
            return adapter.cast((ObjectReveal) this::reveal);
        }
        return super.getAdapter(adapter);
    }

    /** A deliverable, or what is known of one. */
    private void reveal(EObject object) {
        if (object instanceof QcResult result && result.getDeliverable() != null) {
            control.reveal(result.getDeliverable());
            return;
        }
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Deliverable deliverable) {
                control.reveal(deliverable);
                return;
            }
        }
    }

    @Override
    protected void modelChanged(Set<EObject> affected) {
        setPartName(NAME); // the desk follows the session by itself, at once
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        if (appearance != null) {
            reading.close();
            appearance.close();
            link.close();
            BLOCKING.put(Boolean.toString(presenter.filter().isBlocking()));
        }
        super.dispose();
    }
}
