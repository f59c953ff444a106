package org.stagebook.metering.weighting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an {@link EquivalentLevelMeter} is to measure.
 *
 * @param sampleRateHz positive
 * @param calibration of as many channels as the sound has
 * @param curves only these are computed
 * @param windows stretches to measure as well, such as cues; they may overlap and reach over the end of the sound
 * @param soundAboveDbfs the sample peak that a hundredth of a second must exceed to be the first or last sound
 */
public record EquivalentLevelSetup(
        int sampleRateHz,
        ChannelCalibration calibration,
        Set<WeightingCurve> curves,
        List<FrameRange> windows,
        double soundAboveDbfs) {

    /** Below the noise of a 14-bit recording: what a dubbing stage takes for silence. */
    public static final double DEFAULT_SOUND_ABOVE_DBFS = -80;

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if the rate is not positive or no curve is asked for
     */
    public EquivalentLevelSetup {
        curves = Set.copyOf(curves);
        windows = List.copyOf(windows);
        if (sampleRateHz <= 0 || curves.isEmpty()) {
            throw new IllegalArgumentException(
                    "No level can be measured at " + sampleRateHz + " Hz with the weightings " + curves + ".");
        }
    }

    /** All curves, no windows. */
    public static EquivalentLevelSetup of(int sampleRateHz, ChannelCalibration calibration) {
        return new EquivalentLevelSetup(
                sampleRateHz, calibration, EnumSet.allOf(WeightingCurve.class), List.of(), DEFAULT_SOUND_ABOVE_DBFS);
    }

    /** The same with only one curve. */
    public EquivalentLevelSetup only(WeightingCurve curve) {
        return new EquivalentLevelSetup(sampleRateHz, calibration, Set.of(curve), windows, soundAboveDbfs);
    }

    /** The same over these windows as well. */
    public EquivalentLevelSetup over(List<FrameRange> wanted) {
        return new EquivalentLevelSetup(sampleRateHz, calibration, curves, wanted, soundAboveDbfs);
    }
}
