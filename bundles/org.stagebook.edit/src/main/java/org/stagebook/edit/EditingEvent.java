package org.stagebook.edit;

import java.util.Set;
import org.stagebook.model.Identified;

/**
 * What happened to a production, once for each step.
 *
 * @param kind what happened
 * @param label the step's name, as in the Undo menu; empty for a save
 * @param affected the objects whose attributes or lists changed, and those that were added to or removed from a list;
 *     empty for a save
 */
public record EditingEvent(Kind kind, String label, Set<Identified> affected) {

    /** What can happen. */
    public enum Kind {
        /** A change was made. */
        DONE,
        /** A change was taken back. */
        UNDONE,
        /** A change that was taken back was made again. */
        REDONE,
        /** The production was saved. */
        SAVED
    }

    /** Keeps the order in which the objects were touched. */
    public EditingEvent {
        affected = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(affected));
    }
}
