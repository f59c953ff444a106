package org.stagebook.metering.level;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the bare samples of one channel say.
 *
 * @param peak greatest magnitude, and when first; absent without any but silence
 * @param mean the DC offset, full scale 1; absent without a sample
 * @param rmsDbfs of all samples, a full-scale sine being 0 dBFS (AES17); absent for silence
 * @param damagedSamples how many were NaN, infinite or absurdly great; they are left out of everything else
 */
public record SampleStatistics(
        Optional<LevelAt> peak, OptionalDouble mean, OptionalDouble rmsDbfs, long damagedSamples) {

    /** The DC offset against full scale; absent when there is none. */
    public OptionalDouble dcOffsetDbfs() {
        double magnitude = Math.abs(mean.orElse(0));
        return magnitude > 0 ? OptionalDouble.of(20 * Math.log10(magnitude)) : OptionalDouble.empty();
    }

    /** The same, so many frames later: counted from so much earlier. */
    public SampleStatistics later(long frames) {
        return new SampleStatistics(peak.map(level -> level.later(frames)), mean, rmsDbfs, damagedSamples);
    }
}
