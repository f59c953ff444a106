package org.stagebook.metering;

import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What was found in a part of a programme: every quantity that was asked for.
 *
 * <p>All of it is what measuring that range alone finds: filters hear what precedes the part, while needles, runs, correlation
 * and spectrum begin with it. Loudness and equivalent levels agree to 1e-9 dB, peaks found tick by tick to their single
 * precision. Peaks by Annex 2 of ITU-R BS.1770-5 are those that its filter hands out within the part, six samples after they
 * were. What remains of the sound after its last whole 10 ms belongs to no part.
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
