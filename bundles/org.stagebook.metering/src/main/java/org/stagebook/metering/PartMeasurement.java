package org.stagebook.metering;

import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What was found in a part of a programme: every quantity that was asked for.
 *
 * <p>All of it is what measuring that range alone finds. Filters hear what precedes the part, needles rest when it begins.
 * Peaks are of single precision, and those by the filter of Annex 2 lag by six samples, as they do when a range is measured
 * that something precedes.
 *
 * @param range as it was measured: rounded to 10 ms and within what was measured
 * @param loudness of the part by itself; absent as that of the whole is
 * @param samplePeakDbfs greatest sample of any channel; absent for silence or where not asked for
 * @param truePeakDbtp greatest interpolated value of any channel; absent for silence or where not asked for
 * @param leastPeakToShortTermLu as that of the whole
 * @param levels of the part by itself
 */
public record PartMeasurement(
        FrameRange range,
        Optional<Loudness> loudness,
        OptionalDouble samplePeakDbfs,
        OptionalDouble truePeakDbtp,
        OptionalDouble leastPeakToShortTermLu,
        LevelMeasurement levels) {}
