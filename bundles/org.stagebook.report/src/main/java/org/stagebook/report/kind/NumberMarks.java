package org.stagebook.report.kind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Part;
import org.stagebook.spotting.numbering.CueNumbers;

/**
 * What stands beside the number of a cue that cannot be relied on, so that a page that is handed out alone says it too.
 *
 * @param twice cues whose number another cue has as well
 */
record NumberMarks(Set<Cue> twice) {

    static final String TITLE = "To put right";

    static NumberMarks of(Production production) {
        return new NumberMarks(CueNumbers.of(production).duplicates().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The part of a cell that has it. */
    static Part part() {
        return Part.of("alert", TITLE, Look.ALERT);
    }

    /** What is wrong with the number of a cue; empty for nothing. */
    String of(Cue cue) {
        return isWithout(cue) ? "no number" : twice.contains(cue) ? "number used twice" : "";
    }

    static boolean isWithout(Cue cue) {
        return Source.text(cue.getNumber()).isEmpty();
    }
}
