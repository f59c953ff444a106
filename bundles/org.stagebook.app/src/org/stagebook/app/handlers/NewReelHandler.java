package org.stagebook.app.handlers;

import java.util.List;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.stagebook.edit.change.AddReel;
import org.stagebook.model.Reel;
import org.stagebook.ui.session.OpenProduction;

/** Adds the reel after the last one and opens it. */
public final class NewReelHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) throws ExecutionException {
        List<Reel> reels = production.production().getReels();
        int number = reels.stream().mapToInt(Reel::getNumber).max().orElse(0) + 1;
        if (number > AddReel.LAST_NUMBER) {
            MessageDialog.openInformation(
                    situation.window().getShell(),
                    "No more reels",
                    "Reel " + AddReel.LAST_NUMBER + " is the last: a reel starts at its own hour of timecode.");
            return;
        }
        production.session().run(new AddReel(number));
        situation.show(reels.stream()
                .filter(reel -> reel.getNumber() == number)
                .findFirst()
                .orElseThrow());
    }
}
