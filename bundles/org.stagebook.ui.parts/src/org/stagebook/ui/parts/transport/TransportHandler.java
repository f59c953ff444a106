package org.stagebook.ui.parts.transport;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.ui.parts.transport.presenter.TransportAction;

/** Does to the transport of the window what the command's parameter says. */
public final class TransportHandler extends AbstractHandler {

    private static final String ACTION = "org.stagebook.ui.parts.transport.action";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        TransportAction.valueOf(event.getParameter(ACTION))
                .run(window.getService(Listening.class).transport());
        return null;
    }
}
