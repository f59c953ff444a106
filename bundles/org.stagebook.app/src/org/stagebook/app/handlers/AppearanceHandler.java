package org.stagebook.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.stagebook.ui.theme.AppearanceChoice;
import org.stagebook.ui.theme.Appearances;

/** Switches the look of the window to the one chosen in the View menu. */
public final class AppearanceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String choice = event.getParameter(RadioState.PARAMETER_ID);
        HandlerUtil.getActiveWorkbenchWindow(event)
                .getService(Appearances.class)
                .choose(AppearanceChoice.valueOf(choice));
        HandlerUtil.updateRadioState(event.getCommand(), choice);
        return null;
    }
}
