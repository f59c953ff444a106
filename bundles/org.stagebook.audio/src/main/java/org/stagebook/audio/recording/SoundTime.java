package org.stagebook.audio.recording;

import java.util.Locale;

/**
 * A stretch of sound in a sentence, to the millisecond: {@code "3.413 s"}, {@code "01:12:03.413"} from a minute on.
 *
 * @param frames samples per channel
 * @param sampleRateHz positive
 */
record SoundTime(long frames, int sampleRateHz) {

    private static final long MINUTE_MILLIS = 60_000;

    static SoundTime of(long frames, int sampleRateHz) {
        return new SoundTime(frames, sampleRateHz);
    }

    @Override
    public String toString() {
        long millis = Math.round(frames * 1000.0 / sampleRateHz);
        return millis < MINUTE_MILLIS
                ? String.format(Locale.ROOT, "%d.%03d s", millis / 1000, millis % 1000)
                : String.format(
                        Locale.ROOT,
                        "%02d:%02d:%02d.%03d",
                        millis / (60 * MINUTE_MILLIS),
                        millis / MINUTE_MILLIS % 60,
                        millis / 1000 % 60,
                        millis % 1000);
    }
}
