package org.stagebook.app.handlers;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.ui.session.OpenProduction;

/** Asks for a name, adds a handoff as a draft and opens its form. */
public final class NewHandoffHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        InputDialog dialog = new InputDialog(
                situation.window().getShell(),
                "New handoff",
                "What is it called? For example: R1 predub to stage",
                "",
                text -> text.isBlank() ? "Give the handoff a name." : null);
        if (dialog.open() == Window.OK) {
            production
                    .session()
                    .run(new AddHandoffPackage(
                            NewHandoff.named(dialog.getValue().strip())));
            situation.show(production.production().getHandoffs().getLast());
        }
    }
}
