package org.stagebook.interchange;

import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;

/**
 * What a file cannot say and the user may.
 *
 * @param reel number of the reel everything belongs to; empty to tell by timecode
 * @param rate how the file's timecode counts; empty to take it from the file, else from the production with a warning
 * @param filmRate what feet+frames count; empty to infer or assume it
 * @param profile name of a column mapping, or the path of one; empty to recognise the columns
 */
public record ImportSettings(
        OptionalInt reel, Optional<TimecodeFormat> rate, Optional<FrameRate> filmRate, Optional<String> profile) {

    /** Nothing is known beyond the file. */
    public static ImportSettings none() {
        return new ImportSettings(OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
