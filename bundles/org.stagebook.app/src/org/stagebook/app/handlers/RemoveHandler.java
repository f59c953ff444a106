package org.stagebook.app.handlers;

import java.util.List;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.stagebook.edit.change.RemoveCuesWithReason;
import org.stagebook.model.Cue;
import org.stagebook.ui.session.OpenProduction;

/** Asks why and takes the selected cues out of the work; they stay on record with the reason. */
public final class RemoveHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        List<Cue> cues = situation.selected(Cue.class);
        if (cues.isEmpty()) {
            return;
        }
        String title = cues.size() == 1 ? "Remove cue" : "Remove " + cues.size() + " cues";
        InputDialog dialog = new InputDialog(
                situation.window().getShell(),
                title,
                "Why? The reason stays on record with the cue.",
                "",
                text -> text.isBlank() ? "A cue is removed with a reason." : null);
        if (dialog.open() == Window.OK) {
            production
                    .session()
                    .run(new RemoveCuesWithReason(cues, dialog.getValue().strip()));
        }
    }
}
