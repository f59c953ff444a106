package org.stagebook.edit.validation;

import java.util.function.Consumer;
import org.stagebook.edit.validation.Problem.Severity;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;

/** A cue has a place, and that lies between the start and the end of its reel. */
final class CuesLieInTheirReel implements Rule {
    @Override
    public void check(Production production, Consumer<Problem> problems) {
        for (Cue cue : Words.cues(production)) {
            TimeRange range = cue.getRange();
            if (range == null) {
                problems.accept(new Problem(
                        Severity.ERROR,
                        cue,
                        Words.name(cue) + " has no place on the time line.",
                        "Give it a start and an end."));
            } else if (isOutside(range, cue.getReel())) {
                problems.accept(outside(production, cue, range));
            }
        }
    }

    private static boolean isOutside(TimeRange range, Reel reel) {
        boolean before = reel.getStart() != null && range.start().compareTo(reel.getStart()) < 0;
        boolean after = reel.getEnd() != null && range.end().compareTo(reel.getEnd()) > 0;
        return before || after;
    }

    private static Problem outside(Production production, Cue cue, TimeRange range) {
        Reel reel = cue.getReel();
        return new Problem(
                Severity.ERROR,
                cue,
                Words.name(cue) + " lies from " + Words.time(production, range.start()) + " to "
                        + Words.time(production, range.end()) + ", outside reel " + reel.getNumber() + ".",
                "Move it, put it into the reel it belongs to, or correct the length of the reel.");
    }
}
