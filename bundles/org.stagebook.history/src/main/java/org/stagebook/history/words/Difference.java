package org.stagebook.history.words;

import java.util.List;
import java.util.Optional;
import org.stagebook.timebase.TimeRange;

/**
 * One difference between two states of a production.
 *
 * @param topic what it is about
 * @param what what happened
 * @param kind the kind of object it happened to, such as "cue"
 * @param subject the object, such as "Cue FX103 in R1"
 * @param sentence all of it in words
 * @param reel where it is, such as "R1", if it lies in a reel
 * @param range where it lies now, or lay before it was removed, if anywhere
 * @param objects ids of the objects, the one it is about first, so that a list can select them
 */
public record Difference(
        Topic topic,
        ChangeWord what,
        String kind,
        String subject,
        String sentence,
        Optional<String> reel,
        Optional<TimeRange> range,
        List<String> objects) {
    /** Keeps the list. */
    public Difference {
        objects = List.copyOf(objects);
    }
}
