package org.stagebook.app.handlers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.stagebook.model.HandoffPackage;
import org.stagebook.ui.selection.SelectionLink;
import org.stagebook.ui.session.OpenProductions;
import org.stagebook.ui.session.ProductionEditorInput;

/** The handoff a person means: the selected one, or the one in the active editor. */
record HandoffInUse(IWorkbenchWindow window, ISelection selection) {

    Optional<HandoffPackage> handoff() {
        return SelectionLink.objectsOf(selection).stream()
                .map(HandoffInUse::holding)
                .flatMap(Optional::stream)
                .findFirst()
                .or(this::ofEditor);
    }

    /** Where it was built, if it was and the folder is still there. */
    Optional<Path> folder() {
        return handoff().flatMap(this::folderOf).filter(Files::isDirectory);
    }

    private Optional<Path> folderOf(HandoffPackage handoff) {
        return window.getService(OpenProductions.class).holding(handoff).flatMap(open -> open.folderOf(handoff));
    }

    private Optional<HandoffPackage> ofEditor() {
        IEditorPart editor = window.getActivePage().getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof ProductionEditorInput input
                ? holding(input.focus())
                : Optional.empty();
    }

    private static Optional<HandoffPackage> holding(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof HandoffPackage handoff) {
                return Optional.of(handoff);
            }
        }
        return Optional.empty();
    }
}
