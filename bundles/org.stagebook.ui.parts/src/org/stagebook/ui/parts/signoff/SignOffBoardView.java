package org.stagebook.ui.parts.signoff;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.ui.parts.grid.GridLook;
import org.stagebook.ui.parts.open.EditorTarget;
import org.stagebook.ui.parts.open.ObjectReveal;
import org.stagebook.ui.parts.open.ProductionView;
import org.stagebook.ui.parts.selection.PartSelection;
import org.stagebook.ui.parts.signoff.presenter.SignOffRows;
import org.stagebook.ui.parts.signoff.presenter.Whereabouts;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.ProductionEditorInput;

/** What is open, signed and stale in the production in use; walking the rows walks the film. */
public final class SignOffBoardView extends ProductionView {

    public static final String ID = "org.stagebook.ui.parts.signoff";

    private static final int EDITOR_AND_REEL = IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT;

    private final SignOffRows rows = new SignOffRows();
    private final PartSelection selection = new PartSelection();
    private SignOffBoardControl control;

    @Override
    protected void create(Composite parent, GridLook look) {
        control = new SignOffBoardControl(
                parent, rows, new SignOffBoardControl.Does(this::selected, this::signOff), look);
        getSite().setSelectionProvider(selection);
    }

    @Override
    protected void setLook(GridLook look) {
        control.setLook(look);
    }

    @Override
    protected void refresh() {
        productions().active().map(OpenProduction::production).ifPresentOrElse(rows::show, rows::clear);
        control.refresh();
    }

    private void selected(int row) {
        EObject object = rows.object(row);
        Reel reel = rows.reel(row);
        Optional<TimeRange> range =
                object instanceof Scene scene ? Optional.ofNullable(scene.getRange()) : Optional.empty();
        Optional<Position> start = range.map(TimeRange::start).or(() -> Optional.ofNullable(reel.getStart()));
        productions().active().ifPresent(open -> {
            bringToFront(open, reel);
            start.ifPresent(open.playhead()::moveTo);
        });
        ObjectReveal.inOpenEditors(
                getSite().getPage(), first(reel, range).stream().toList());
        selection.select(new StructuredSelection(object));
    }

    /** The timeline of the reel, and its spotting notes where they are open; the keyboard stays on the board. */
    private void bringToFront(OpenProduction open, Reel reel) {
        ProductionEditorInput input = new ProductionEditorInput(open, reel);
        IWorkbenchPage page = getSite().getPage();
        for (IEditorReference notes : page.findEditors(input, EditorTarget.SPOTTING, EDITOR_AND_REEL)) {
            page.bringToTop(notes.getEditor(true));
        }
        try {
            page.openEditor(input, EditorTarget.TIMELINE, false, EDITOR_AND_REEL);
        } catch (PartInitException e) {
            ILog.get().error("The timeline of R" + reel.getNumber() + " did not open: " + e.getMessage(), e);
        }
    }

    private static Optional<EObject> first(Reel reel, Optional<TimeRange> range) {
        return reel.getCues().stream()
                .filter(cue -> range.isEmpty() || begins(cue, range.get()))
                .map(EObject.class::cast)
                .findFirst();
    }

    private static boolean begins(Cue cue, TimeRange range) {
        return cue.getRange() != null
                && cue.getRange().start().isBefore(range.end())
                && range.start().isBefore(cue.getRange().end());
    }

    private void signOff(int row) {
        List<EObject> meant = List.of(rows.object(row));
        Optional<Reel> reel = Optional.of(rows.reel(row));
        productions()
                .active()
                .ifPresent(open -> new SignOffDesk(getSite().getWorkbenchWindow())
                        .ask(open, new Whereabouts(open.production(), meant, reel, Optional.empty()).scopes()));
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }
}
