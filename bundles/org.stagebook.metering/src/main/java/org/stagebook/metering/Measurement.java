package org.stagebook.metering;

import java.util.Comparator;
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
 * @param samplePeaks of each channel, absent for silent ones; empty where not asked for
 * @param truePeak of all channels
 * @param damagedSamples how many were no sound, NaN for instance, and were measured as silence
 * @param levels equivalent levels, meters, statistics: what was asked for of them
 * @param parts what was asked for besides, in that order
 * @param series values along time, where asked for
 */
public record Measurement(
        FrameRange range,
        Optional<Loudness> loudness,
        List<Optional<Peak>> samplePeaks,
        Optional<Peak> truePeak,
        long damagedSamples,
        LevelMeasurement levels,
        List<PartMeasurement> parts,
        Optional<MeasurementSeries> series) {

    /** Copies the lists. */
    public Measurement {
        samplePeaks = List.copyOf(samplePeaks);
        parts = List.copyOf(parts);
    }

    /** Integrated loudness; absent where it is not defined. */
    public OptionalDouble integratedLufs() {
        return loudness.isPresent() ? loudness.get().integratedLufs() : OptionalDouble.empty();
    }

    /** The greatest sample of any channel. */
    public Optional<Peak> samplePeak() {
        return samplePeaks.stream().flatMap(Optional::stream).max(Comparator.comparingDouble(Peak::amplitude));
    }

    /** Peak to loudness ratio: true peak above integrated loudness, in LU. */
    public OptionalDouble peakToLoudnessLu() {
        OptionalDouble integrated = integratedLufs();
        return truePeak.isPresent() && integrated.isPresent()
                ? OptionalDouble.of(truePeak.get().decibels() - integrated.getAsDouble())
                : OptionalDouble.empty();
    }

    /**
     * The least peak to short-term loudness ratio: how far the true peak of 3 s stands above their loudness where it is
     * least, in LU. Known only with a series; silence does not count.
     */
    public OptionalDouble leastPeakToShortTermLu() {
        return series.isPresent() ? PeakToShortTerm.least(series.get()) : OptionalDouble.empty();
    }
}
