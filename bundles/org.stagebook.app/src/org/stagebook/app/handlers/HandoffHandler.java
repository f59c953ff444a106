package org.stagebook.app.handlers;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.MessageDialog;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.ui.parts.handoff.HandoffControl;
import org.stagebook.ui.session.OpenProduction;

/** What handlers share that show a page of a handoff: the one that is meant, else the last that fits. */
abstract class HandoffHandler extends ProductionHandler {

    private final Predicate<HandoffState> fits;
    private final String nothing;

    /** @param nothing said where no handoff fits, a sentence with what to do */
    HandoffHandler(Predicate<HandoffState> fits, String nothing) {
        this.fits = fits;
        this.nothing = nothing;
    }

    abstract void act(HandoffControl pages);

    @Override
    final void execute(OpenProduction production, Situation situation) {
        Optional<HandoffPackage> handoff = new HandoffInUse(situation.window(), situation.selection())
                .handoff()
                .filter(this::fits)
                .or(() -> last(production));
        if (handoff.isEmpty()) {
            MessageDialog.openInformation(situation.window().getShell(), "No handoff", nothing);
            return;
        }
        new HandoffPages(situation.window()).open(handoff.get()).ifPresent(this::act);
    }

    private boolean fits(HandoffPackage handoff) {
        return fits.test(handoff.getState());
    }

    private Optional<HandoffPackage> last(OpenProduction production) {
        return production.production().getHandoffs().stream().filter(this::fits).reduce((earlier, later) -> later);
    }

    static boolean isDraft(HandoffState state) {
        return state == HandoffState.DRAFT;
    }

    static boolean isSent(HandoffState state) {
        return state != HandoffState.DRAFT;
    }
}
