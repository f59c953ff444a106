package org.stagebook.app.handlers;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.ui.parts.production.NewProductionDialog;
import org.stagebook.ui.parts.production.presenter.NewProductionForm;
import org.stagebook.ui.theme.Appearances;

/** Asks what the new production is, writes its folder and opens it. */
public final class NewProductionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        NewProductionForm form = new NewProductionForm(Path.of(System.getProperty("user.home"), "Stagebook"));
        NewProductionDialog dialog = new NewProductionDialog(
                window.getShell(), form, window.getService(Appearances.class).colors());
        if (dialog.open() == Window.OK) {
            new ProductionSwitch(window).create(form.folder(), form.wanted());
        }
        return null;
    }
}
