package org.stagebook.edit;

import org.stagebook.model.ProductionKind;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.TimecodeFormat;

/**
 * What has to be said to start a production.
 *
 * @param title title or working title
 * @param code short code, may be empty
 * @param kind what is being made
 * @param timecodeFormat edit rate and timecode count
 * @param sampleRateHz sample rate of the sound, in Hz
 * @param filmGauge stock that feet and frames are counted in
 * @param reelCount how many reels to start with, 0 to 23
 */
public record NewProduction(
        String title,
        String code,
        ProductionKind kind,
        TimecodeFormat timecodeFormat,
        int sampleRateHz,
        FilmGauge filmGauge,
        int reelCount) {

    /** Checks that the reels fit into the hours of a day. */
    public NewProduction {
        if (reelCount < 0 || reelCount > 23) {
            throw new IllegalArgumentException(
                    "A production starts with 0 to 23 reels, for reel N starts at hour N; not with " + reelCount + ".");
        }
    }

    /** A feature at 48 kHz, feet counted in 35 mm. */
    public static NewProduction feature(String title, TimecodeFormat timecodeFormat, int reelCount) {
        return new NewProduction(
                title, "", ProductionKind.FEATURE, timecodeFormat, 48_000, FilmGauge.MM35_4PERF, reelCount);
    }
}
