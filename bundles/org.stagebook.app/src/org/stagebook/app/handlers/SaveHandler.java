package org.stagebook.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.ui.session.OpenProductions;

/** Saves the active production, whichever part has the focus. */
public final class SaveHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        OpenProductions productions = window.getService(OpenProductions.class);
        productions.active().ifPresent(new ProductionSwitch(window)::save);
        return null;
    }
}
