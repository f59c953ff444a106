package org.stagebook.interchange.protools;

import org.stagebook.timebase.Position;

/** Where a printed time lies on the session's time line, or why that cannot be said. */
public sealed interface Placed {

    /**
     * A point of the session.
     *
     * @param frame the running frame, counted from timecode zero in the session's format; past midnight it runs on
     * @param position from timecode zero in real time; the start of {@code frame} where the time was snapped to it
     * @param afterMidnight whether a timecode below the session start was taken for the next day
     */
    record SessionPoint(long frame, Position position, boolean afterMidnight) implements Placed {}

    /** No point; the reason is a sentence. */
    record NoPlace(String reason) implements Placed {}
}
