package org.stagebook.app.handlers;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.model.Reel;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.parts.open.EditorTarget;
import org.stagebook.ui.parts.spotting.SpottingActions;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.ProductionEditorInput;

/** What handlers that act on the active production share: the production, what is selected in it, and showing more. */
abstract class ProductionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<OpenProduction> active =
                window.getService(OpenProductions.class).active();
        if (active.isPresent()) {
            execute(active.get(), new Situation(window, HandlerUtil.getCurrentSelection(event)));
        }
        return null;
    }

    abstract void execute(OpenProduction production, Situation situation) throws ExecutionException;

    /** Where the person is: the window and what is selected. */
    record Situation(IWorkbenchWindow window, org.eclipse.jface.viewers.ISelection selection) {

        List<EObject> objects() {
            return SelectionLink.objectsOf(selection);
        }

        <T extends EObject> List<T> selected(Class<T> type) {
            return objects().stream().filter(type::isInstance).map(type::cast).toList();
        }

        /** The reel that holds what is selected, else the one of the active editor, else the first. */
        Optional<Reel> reel(OpenProduction production) {
            return objects().stream()
                    .map(Situation::reelOf)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .or(this::reelOfEditor)
                    .or(() -> production.production().getReels().stream().findFirst());
        }

        /** Opens the editors on the object and shows it there. */
        void show(EObject object) throws ExecutionException {
            try {
                new EditorOpener(window.getActivePage()).open(object);
            } catch (PartInitException e) {
                throw new ExecutionException("The editor could not be opened. " + e.getMessage(), e);
            }
        }

        /** Brings the spotting notes of the reel, or of the whole production, to the front. */
        SpottingActions spottingNotes(OpenProduction production) throws ExecutionException {
            EObject focus = reel(production).<EObject>map(reel -> reel).orElse(production.production());
            try {
                return new EditorOpener(window.getActivePage())
                        .openIn(EditorTarget.SPOTTING, new ProductionEditorInput(production, focus))
                        .getAdapter(SpottingActions.class);
            } catch (PartInitException e) {
                throw new ExecutionException("The spotting notes could not be opened. " + e.getMessage(), e);
            }
        }

        private Optional<Reel> reelOfEditor() {
            var editor = window.getActivePage().getActiveEditor();
            return editor != null && editor.getEditorInput() instanceof ProductionEditorInput input
                    ? reelOf(input.focus())
                    : Optional.empty();
        }

        private static Optional<Reel> reelOf(EObject object) {
            for (EObject at = object; at != null; at = at.eContainer()) {
                if (at instanceof Reel reel) {
                    return Optional.of(reel);
                }
            }
            return Optional.empty();
        }
    }
}
