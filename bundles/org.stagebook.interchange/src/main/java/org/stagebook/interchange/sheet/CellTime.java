package org.stagebook.interchange.sheet;

import org.stagebook.timebase.Duration;

/** What a cell of a time column says. */
sealed interface CellTime {

    /** A label with frames, or a plain count of frames. */
    record Frames(long frame) implements CellTime {}

    /** Hours, minutes and seconds of timecode without frames, given as the frame they fall on. */
    record Clock(long frame) implements CellTime {}

    /** A length of real time. */
    record Real(Duration duration) implements CellTime {}

    /** A length of film. */
    record Film(long frames) implements CellTime {}

    /** Bars and beats, which are no time without the tempo. */
    record Musical() implements CellTime {}

    /** Nothing is written there. */
    record Missing() implements CellTime {}

    /**
     * Something else than a time.
     *
     * @param reason a clause that quotes the cell
     */
    record Unreadable(String reason) implements CellTime {}

    /** Whether it says a time. */
    default boolean isTime() {
        return !(this instanceof Missing || this instanceof Unreadable || this instanceof Musical);
    }
}
