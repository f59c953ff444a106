package org.stagebook.edit.validation;

import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/** How objects and times are named in problems. */
final class Words {
    private Words() {}

    static String name(Cue cue) {
        String number = cue.getNumber();
        return number == null || number.isBlank() ? "A cue without a number" : "Cue " + number;
    }

    static String name(Reel reel) {
        return "Reel " + reel.getNumber();
    }

    /** A position as the production counts it. */
    static String time(Production production, Position position) {
        return production.getTimecodeFormat() == null
                ? position.toString()
                : production.getTimecodeFormat().format(position);
    }

    /** Every cue of a production. */
    static List<Cue> cues(Production production) {
        return production.getReels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .toList();
    }
}
