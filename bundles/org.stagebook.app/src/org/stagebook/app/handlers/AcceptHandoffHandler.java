package org.stagebook.app.handlers;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.ui.session.OpenProduction;

/** Opens the form of the selected handoff, or of the one issued last, where each item is accepted or refused. */
public final class AcceptHandoffHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        Optional<HandoffPackage> handoff = new HandoffInUse(situation.window(), situation.selection())
                .handoff()
                .or(() -> lastIssued(production));
        if (handoff.isPresent()) {
            situation.show(handoff.get());
        } else {
            MessageDialog.openInformation(
                    situation.window().getShell(),
                    "Nothing to accept",
                    "This production has no handoff that was issued. Build one first, or open the production it came from.");
        }
    }

    private static Optional<HandoffPackage> lastIssued(OpenProduction production) {
        return production.production().getHandoffs().stream()
                .filter(handoff -> handoff.getState() != HandoffState.DRAFT)
                .reduce((earlier, later) -> later);
    }
}
