package org.stagebook.metering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stagebook.metering.truepeak.Peak;
import org.stagebook.metering.truepeak.TruePeakMethod;

/**
 * The peaks of a programme.
 *
 * @param samplePeaks of each channel, absent for silent ones; empty where not asked for
 * @param truePeak of all channels; absent for silence and where not asked for
 * @param truePeakMethod how the true peak was estimated
 */
public record PeakMeasurement(
        List<Optional<Peak>> samplePeaks, Optional<Peak> truePeak, TruePeakMethod truePeakMethod) {

    /** Copies the list. */
    public PeakMeasurement {
        samplePeaks = List.copyOf(samplePeaks);
    }

    /** The greatest sample of any channel. */
    public Optional<Peak> samplePeak() {
        return samplePeaks.stream().flatMap(Optional::stream).max(Comparator.comparingDouble(Peak::amplitude));
    }
}
