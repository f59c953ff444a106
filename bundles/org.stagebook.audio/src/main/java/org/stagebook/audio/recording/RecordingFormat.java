package org.stagebook.audio.recording;

import java.time.Duration;

/**
 * What a recording is, whatever file it is in.
 *
 * @param container for people: {@code "WAV"}, {@code "RF64"}, {@code "AIFF-C"}, {@code "FLAC"}; of a group that of its
 *     first file
 * @param sample for people: {@code "24-bit"}; of a group every kind in it
 * @param sampleRateHz positive
 * @param channels at least 1
 * @param frames samples per channel
 */
public record RecordingFormat(String container, String sample, int sampleRateHz, int channels, long frames) {

    /** How long it plays, to the nanosecond. */
    public Duration duration() {
        long seconds = frames / sampleRateHz;
        long rest = frames % sampleRateHz;
        return Duration.ofSeconds(seconds, rest * 1_000_000_000L / sampleRateHz);
    }
}
