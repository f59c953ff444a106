package org.stagebook.metering;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What was found in a programme. What was not asked for or is not defined is absent, never a made-up floor.
 *
 * @param range what was measured
 * @param loudness absent where it was not asked for or nobody knows where the channels are heard
 * @param peaks of samples and between them
 * @param leastPeakToShortTermLu how far the true peak of 3 s stands above their loudness where it is least, in LU; silence
 *     does not count. Known where it was asked for, and with loudness, true peak and a series
 * @param damagedSamples how many were no sound, NaN for instance, and were measured as silence
 * @param levels equivalent levels, meters, statistics: what was asked for of them
 * @param parts what was asked for besides, in that order
 * @param series values along time, where asked for
 */
public record Measurement(
        FrameRange range,
        Optional<Loudness> loudness,
        PeakMeasurement peaks,
        OptionalDouble leastPeakToShortTermLu,
        long damagedSamples,
        LevelMeasurement levels,
        List<PartMeasurement> parts,
        Optional<MeasurementSeries> series) {

    /** Copies the list. */
    public Measurement {
        parts = List.copyOf(parts);
    }

    /** Integrated loudness; absent where it is not defined. */
    public OptionalDouble integratedLufs() {
        return loudness.isPresent() ? loudness.get().integratedLufs() : OptionalDouble.empty();
    }

    /** The greatest sample of each channel, absent for silent ones; empty where not asked for. */
    public List<Optional<Peak>> samplePeaks() {
        return peaks.samplePeaks();
    }

    /** The greatest sample of any channel. */
    public Optional<Peak> samplePeak() {
        return peaks.samplePeak();
    }

    /** The true peak of all channels, by {@link PeakMeasurement#truePeakMethod()}. */
    public Optional<Peak> truePeak() {
        return peaks.truePeak();
    }

    /** Peak to loudness ratio: true peak above integrated loudness, in LU. */
    public OptionalDouble peakToLoudnessLu() {
        OptionalDouble integrated = integratedLufs();
        return truePeak().isPresent() && integrated.isPresent()
                ? OptionalDouble.of(truePeak().get().decibels() - integrated.getAsDouble())
                : OptionalDouble.empty();
    }
}
