package org.stagebook.ui.parts.transport;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens what the command's parameter names over the window: ears only, the blind comparison, the channels. */
public final class ListeningScreenHandler extends AbstractHandler {

    private static final String SCREEN = "org.stagebook.ui.parts.transport.screen";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Screens screens = window.getService(Listening.class).screens(window);
        switch (event.getParameter(SCREEN)) {
            case "ears" -> screens.earsOnly();
            case "blind" -> screens.blind();
            case "flag" -> screens.flag();
            default -> screens.channels();
        }
        return null;
    }
}
