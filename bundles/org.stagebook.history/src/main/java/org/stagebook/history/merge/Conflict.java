package org.stagebook.history.merge;

import java.util.List;
import java.util.Optional;
import org.stagebook.model.ConflictKind;

/**
 * Two edits of two people that do not go together. The production keeps what was before both, and this keeps both.
 *
 * @param id the same on every machine that merges the same states
 * @param home id of the production, reel or package whose file keeps it
 * @param kind how they do not go together
 * @param object id of what both changed
 * @param feature name of the attribute or reference, or empty
 * @param subject what it is about, in words
 * @param before what was before both, in words; may be empty
 * @param sides what each did, in a stable order
 */
public record Conflict(
        String id,
        String home,
        ConflictKind kind,
        String object,
        String feature,
        String subject,
        String before,
        List<Took> sides) {
    /** Keeps the list. */
    public Conflict {
        sides = List.copyOf(sides);
    }

    /**
     * What one of the two did.
     *
     * @param side whose it is
     * @param text what they did, in words
     * @param value what they set, as it is stored; nothing if they cleared or removed it
     * @param removed whether they removed it
     */
    public record Took(Side side, String text, Optional<String> value, boolean removed) {}
}
