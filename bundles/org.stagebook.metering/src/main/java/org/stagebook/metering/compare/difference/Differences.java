package org.stagebook.metering.compare.difference;

import java.util.List;

/**
 * What was found between two recordings.
 *
 * @param sampleRateHz of both
 * @param identical whether every sample is equal, at the delay found
 * @param wholeDelayFrames the second as a whole is so much later
 * @param differences by time; a delay of the whole is first
 * @param leftDbfs greatest level of what is left anywhere outside the differences, in the worst channel: dither, for
 *     instance; negative infinity for nothing
 * @param remarks sentences about what was assumed
 */
public record Differences(
        int sampleRateHz,
        boolean identical,
        long wholeDelayFrames,
        List<Difference> differences,
        double leftDbfs,
        List<String> remarks) {

    /** Copies the lists. */
    public Differences {
        differences = List.copyOf(differences);
        remarks = List.copyOf(remarks);
    }

    /** Whether nobody can hear a difference: equal, or equal but for dither. */
    public boolean isAudiblySame() {
        return differences.isEmpty();
    }
}
