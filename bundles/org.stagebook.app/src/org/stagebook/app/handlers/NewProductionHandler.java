package org.stagebook.app.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stagebook.ui.parts.production.NewProductionDialog;
import org.stagebook.ui.parts.production.presenter.NewProductionForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.Appearances;

/** Asks what the new production is, writes its folder and opens it. */
public final class NewProductionHandler extends AbstractHandler {

    /** Where productions are proposed. */
    static final Path HOME = Path.of(System.getProperty("user.home"), "Stagebook");

    @Override
    public Object execute(ExecutionEvent event) {
        create(HandlerUtil.getActiveWorkbenchWindow(event), new NewProductionForm(HOME));
        return null;
    }

    /** Shows the form; the production that came of it, empty when the person thinks better of it. */
    static Optional<OpenProduction> create(IWorkbenchWindow window, NewProductionForm form) {
        NewProductionDialog dialog = new NewProductionDialog(
                window.getShell(), form, window.getService(Appearances.class).colors());
        return dialog.open() == Window.OK
                ? new ProductionSwitch(window).create(form.folder(), form.wanted())
                : Optional.empty();
    }
}
