package org.stagebook.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.ui.parts.open.EditorOpener;
import org.stagebook.ui.session.OpenProductions;

/** Arranges the window for delivery, with the deliverables of the open production in front and its stage plan beside. */
public final class DeliverPerspectiveHandler extends AbstractHandler {

    private static final String ID = "org.stagebook.app.deliver";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            window.getWorkbench().showPerspective(ID, window);
            var active = window.getService(OpenProductions.class).active();
            if (active.isPresent()) {
                EditorOpener opener = new EditorOpener(window.getActivePage());
                opener.openPlan(active.get().production());
                opener.openDeliverables(active.get().production());
            }
        } catch (WorkbenchException e) {
            throw new ExecutionException("The window could not be arranged for delivery. " + e.getMessage(), e);
        }
        return null;
    }
}
