package org.stagebook.interchange.protools;

import org.stagebook.timebase.FrameRate;

/**
 * The rate of feet+frames, which the export does not state and the timecode format does not imply.
 *
 * @param rate film frames per second of real time
 * @param origin how it is known
 */
public record FilmRate(FrameRate rate, Origin origin) {

    /** How a film rate is known. */
    public enum Origin {
        /** The user said so. */
        STATED,
        /** The file proves it: a marker's samples, or the clip time stamps, fit this rate alone. */
        INFERRED,
        /** Nothing in the file tells: 23.976 for sessions of the 1000/1001 family, 24 for all others. */
        ASSUMED
    }

    /** The rule for files that prove nothing. */
    static FilmRate assumedFor(FrameRate sessionRate) {
        boolean pulledDown = sessionRate.denominator() == 1001;
        return new FilmRate(pulledDown ? FrameRate.FPS_23_976 : FrameRate.FPS_24, Origin.ASSUMED);
    }
}
