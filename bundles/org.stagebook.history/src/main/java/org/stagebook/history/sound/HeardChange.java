package org.stagebook.history.sound;

import java.util.List;
import org.stagebook.timebase.TimeRange;

/**
 * A stretch of a stem that sounds different in the later version.
 *
 * @param range where, in the time of the film
 * @param kind in a word: gain, fade, delay, move, filter, replaced, silenced, added, residual
 * @param text in words, such as "gain only, +1.5 dB"
 * @param residualDbfs level of the difference
 * @param relativeDb the same, relative to the louder of both
 * @param channels where it is heard: speakers, or "channel 1"
 */
public record HeardChange(
        TimeRange range, String kind, String text, double residualDbfs, double relativeDb, List<String> channels) {
    /** Copies the list. */
    public HeardChange {
        channels = List.copyOf(channels);
    }
}
