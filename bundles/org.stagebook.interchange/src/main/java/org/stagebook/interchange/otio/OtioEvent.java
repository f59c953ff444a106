package org.stagebook.interchange.otio;

import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * A clip of picture where it is shown.
 *
 * @param line of the file, counted from 1
 * @param number as our own files keep it; empty in others
 * @param channels {@code V} for the lowest picture track, {@code V2} for the next
 * @param sourceStart where the source begins, in the source's own time
 * @param range on the time line, from timecode zero
 * @param blend how it begins
 * @param speed source time for each time shown
 */
public record OtioEvent(
        int line,
        String number,
        String channels,
        CutSource source,
        Position sourceStart,
        TimeRange range,
        Blend blend,
        double speed) {

    /**
     * A transition from the clip before.
     *
     * @param kind a cut where there is none
     * @param flicks how long it takes
     * @param outgoing what goes out; black where nothing is before
     * @param outgoingSource where the source of that is when the transition begins
     * @param outgoingSpeed source time of that for each time shown
     */
    public record Blend(
            Transition.Kind kind, long flicks, CutSource outgoing, Position outgoingSource, double outgoingSpeed) {

        static final Blend CUT = new Blend(Transition.Kind.CUT, 0, CutSource.BLACK, Position.ZERO, 1);
    }
}
