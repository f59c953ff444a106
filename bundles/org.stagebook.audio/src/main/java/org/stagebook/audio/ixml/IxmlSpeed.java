package org.stagebook.audio.ixml;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The {@code SPEED} of iXML: at which rates a file was recorded and where it begins.
 *
 * @param masterSpeed the frame rate of the finished film
 * @param timecodeRate the frame rate of the timecode
 * @param dropFrame whether the timecode drops labels; absent when the file does not say
 * @param sampleRateHz the rate the file is to be played at
 * @param timestamp where the first sample lies
 */
public record IxmlSpeed(
        Optional<FrameRate> masterSpeed,
        Optional<FrameRate> timecodeRate,
        Optional<Boolean> dropFrame,
        OptionalInt sampleRateHz,
        Timestamp timestamp) {

    /**
     * Where the first sample lies.
     *
     * @param samplesSinceMidnight not negative
     * @param sampleRateHz the rate in which it is counted
     */
    public record Timestamp(OptionalLong samplesSinceMidnight, OptionalInt sampleRateHz) {}

    /** How frames are counted, from the rate of the timecode or else the master speed. */
    public Optional<TimecodeFormat> timecodeFormat() {
        return timecodeRate
                .or(() -> masterSpeed)
                .map(rate -> new TimecodeFormat(rate, dropFrame.orElse(false) && rate.supportsDropFrame()));
    }
}
