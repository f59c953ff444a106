package org.stagebook.edit.change;

import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.timebase.TimeRange;

/** Where cues lie. */
final class CueRanges {
    private CueRanges() {}

    /** The range of a cue that must have one. */
    static TimeRange of(Cue cue) {
        return Optional.ofNullable(cue.getRange())
                .orElseThrow(() -> new IllegalArgumentException("Cue " + cue.getNumber()
                        + " has no place on the time line and cannot be moved. Give it a start and an end first."));
    }
}
