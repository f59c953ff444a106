package org.stagebook.history.merge;

import java.time.Instant;
import java.util.Optional;

/**
 * Whose state one side of a merge is.
 *
 * @param by who, as far as it is known; may be empty
 * @param at when, as far as it is known
 */
public record Side(String by, Optional<Instant> at) {
    /** Nothing is known. */
    public static final Side UNKNOWN = new Side("", Optional.empty());

    /** Somebody's work. */
    public static Side of(String by, Instant at) {
        return new Side(by, Optional.of(at));
    }
}
