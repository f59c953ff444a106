package org.stagebook.interchange.sheet.profile;

import java.util.Optional;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;

/**
 * How the times of a table are to be understood.
 *
 * @param notation how they are written
 * @param wholeNumbers what a number without any other sign counts, where the notation leaves it open; {@code AUTOMATIC}
 *     to leave such cells unread
 * @param origin where they are counted from
 * @param rate of timecode and frames; empty to take what the import was told, else the production's
 * @param film what feet and frames are
 * @param endIncluded whether the end is the last frame of the cue instead of the first one after it
 */
public record TimeReading(
        TimeNotation notation,
        TimeNotation wholeNumbers,
        TimeOrigin origin,
        Optional<TimecodeFormat> rate,
        Film film,
        boolean endIncluded) {

    /**
     * Film behind feet and frames.
     *
     * @param gauge frames in a foot
     * @param rate frames in a second; empty to take what the import was told, else the production's
     */
    public record Film(FilmGauge gauge, Optional<FrameRate> rate) {}

    /** Every cell by its shape, 35 mm film, ends exclusive. */
    public static TimeReading automatic() {
        return new TimeReading(
                TimeNotation.AUTOMATIC,
                TimeNotation.AUTOMATIC,
                TimeOrigin.AUTOMATIC,
                Optional.empty(),
                new Film(FilmGauge.MM35_4PERF, Optional.empty()),
                false);
    }
}
