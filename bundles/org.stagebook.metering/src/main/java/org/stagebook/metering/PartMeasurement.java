package org.stagebook.metering;

import java.util.OptionalDouble;
import org.stagebook.metering.loudness.Loudness;
import org.stagebook.metering.weighting.FrameRange;

/**
 * What was found in a part of a programme.
 *
 * @param range as it was measured: rounded to 10 ms and within what was measured
 * @param loudness of the part by itself
 * @param samplePeakDbfs greatest sample of any channel; absent for silence
 * @param truePeakDbtp greatest interpolated value of any channel; absent for silence or where not asked for
 */
public record PartMeasurement(
        FrameRange range, Loudness loudness, OptionalDouble samplePeakDbfs, OptionalDouble truePeakDbtp) {}
