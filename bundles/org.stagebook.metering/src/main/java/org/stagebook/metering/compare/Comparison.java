package org.stagebook.metering.compare;

import java.util.List;

/**
 * What two recordings have in common and where they differ.
 *
 * @param alignment how the second lies to the first
 * @param gainDb how much louder the second is; 0 where nothing was aligned
 * @param identical whether every sample is equal once the second is shifted by the delay, silence taken to surround both;
 *     neither gain nor polarity is matched for that
 * @param residual what is left after alignment and gain match, along time
 * @param bands the same by third octaves; empty for identical recordings
 * @param changes where the residual exceeds the threshold, in order of time
 * @param damagedFirst samples of the first that are no sound, NaN for instance, and were compared as silence
 * @param damagedSecond of the second
 * @param remarks sentences about what was assumed
 */
public record Comparison(
        Alignment alignment,
        double gainDb,
        boolean identical,
        ResidualSeries residual,
        List<BandResidual> bands,
        List<ChangedRange> changes,
        long damagedFirst,
        long damagedSecond,
        List<String> remarks) {

    /** Copies the lists. */
    public Comparison {
        bands = List.copyOf(bands);
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
    }

    /** Whether nothing exceeds the threshold, whatever delay, gain and polarity. */
    public boolean isSameWithinThreshold() {
        return changes.isEmpty();
    }
}
