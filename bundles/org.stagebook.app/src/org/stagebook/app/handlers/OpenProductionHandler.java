package org.stagebook.app.handlers;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for the folder of a production and opens it in place of the one that is open. */
public final class OpenProductionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText("Open production");
        dialog.setMessage("Choose the folder that holds production.stagebook.");
        String chosen = dialog.open();
        if (chosen != null) {
            new ProductionSwitch(window).open(Path.of(chosen));
        }
        return null;
    }
}
