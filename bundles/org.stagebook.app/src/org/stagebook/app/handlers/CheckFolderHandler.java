package org.stagebook.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.ui.parts.batch.BatchView;

/** Asks for a folder that is held against a specification; no production needs to be open. */
public final class CheckFolderHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            BatchView view = (BatchView) HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .showView(BatchView.ID);
            view.ask();
        } catch (PartInitException e) {
            throw new ExecutionException("The check of folders could not be opened. " + e.getMessage(), e);
        }
        return null;
    }
}
