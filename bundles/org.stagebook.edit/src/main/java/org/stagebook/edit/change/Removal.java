package org.stagebook.edit.change;

import java.time.Instant;
import java.util.Optional;

/**
 * Why something is taken out, as the removals log keeps it.
 *
 * @param reason why; not blank
 * @param askedBy who wants it out: a role or a person; empty if nobody said
 * @param at when it was decided, if that is known
 * @param keepForMusicAndEffects whether it stays in the M&amp;E all the same
 */
public record Removal(String reason, String askedBy, Optional<Instant> at, boolean keepForMusicAndEffects) {

    /** Checks that there is a reason. */
    public Removal {
        reason = reason.strip();
        askedBy = askedBy.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("A cue is removed with a reason, and none was given.");
        }
    }

    /** A removal nobody is known to have asked for. */
    public static Removal because(String reason) {
        return new Removal(reason, "", Optional.empty(), false);
    }
}
