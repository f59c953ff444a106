package org.stagebook.app.handlers;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.stagebook.model.HandoffPackage;
import org.stagebook.ui.parts.handoff.HandoffControl;
import org.stagebook.ui.parts.open.EditorOpener;

/** Brings the pages on a handoff to the front of a window. */
record HandoffPages(IWorkbenchWindow window) {

    /** The pages; nothing where the handoff belongs to no production that is open. */
    Optional<HandoffControl> open(HandoffPackage handoff) {
        try {
            return new EditorOpener(window.getActivePage()).open(handoff)
                    ? Optional.ofNullable(
                            window.getActivePage().getActiveEditor().getAdapter(HandoffControl.class))
                    : Optional.empty();
        } catch (PartInitException e) {
            ILog.get().error("The editor of the handoff could not be opened. " + e.getMessage(), e);
            return Optional.empty();
        }
    }
}
