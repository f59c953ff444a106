package org.stagebook.history.merge;

import java.util.List;

/**
 * What a merge came to.
 *
 * @param state the production with the edits of both; its conflicts, old and new, are in it
 * @param conflicts those that this merge found, in a stable order
 */
public record Merged(ModelState state, List<Conflict> conflicts) {
    /** Keeps the list. */
    public Merged {
        conflicts = List.copyOf(conflicts);
    }
}
