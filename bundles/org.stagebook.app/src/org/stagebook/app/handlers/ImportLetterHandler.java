package org.stagebook.app.handlers;

import org.stagebook.ui.parts.handoff.DialogFilePrompts;
import org.stagebook.ui.parts.jobs.LetterWork;
import org.stagebook.ui.parts.jobs.WorkRunner;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.session.OpenProductions;

/** Takes over what the other side said of a package. */
public final class ImportLetterHandler extends ProductionHandler {

    @Override
    void execute(OpenProduction production, Situation situation) {
        OpenProductions productions = situation.window().getService(OpenProductions.class);
        new DialogFilePrompts(situation.window().getShell())
                .letter("Import a letter")
                .ifPresent(file -> new WorkRunner(situation.window())
                        .start(new LetterWork(
                                file, production, open -> productions.all().contains(open))));
    }
}
