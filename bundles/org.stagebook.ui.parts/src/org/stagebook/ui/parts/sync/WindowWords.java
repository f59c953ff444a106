package org.stagebook.ui.parts.sync;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Says in the status line of a window what was done, and in a dialog what failed. */
public final class WindowWords {

    private final IWorkbenchWindow window;

    public WindowWords(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Says it in the status line, until something else is said there. */
    public void say(String sentence) {
        statusLine().ifPresent(line -> line.setMessage(sentence));
    }

    /** Says what did not work; the exception's message says what was kept and what to do. */
    public void fail(String title, Exception problem) {
        ILog.get().warn(title + ": " + problem.getMessage(), problem);
        ErrorDialog.openError(window.getShell(), title, null, Status.error(problem.getMessage(), problem));
    }

    private Optional<IStatusLineManager> statusLine() {
        IWorkbenchPart part =
                window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        return switch (part) {
            case IEditorPart editor ->
                Optional.of(editor.getEditorSite().getActionBars().getStatusLineManager());
            case IViewPart view ->
                Optional.of(view.getViewSite().getActionBars().getStatusLineManager());
            case null, default -> Optional.empty();
        };
    }
}
