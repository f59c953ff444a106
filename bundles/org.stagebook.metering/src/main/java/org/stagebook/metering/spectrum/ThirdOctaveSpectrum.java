package org.stagebook.metering.spectrum;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The average level of each third octave over a whole sound.
 *
 * @param bands ascending
 * @param channelsDbfs levels of each channel in the bands' order, RMS with a full-scale sine at 0 dBFS (AES17); absent for
 *     digital silence
 * @param summedDbfs of the sum of all channels' powers
 * @param method how it was measured, for the report
 */
public record ThirdOctaveSpectrum(
        List<ThirdOctaveBand> bands,
        List<List<OptionalDouble>> channelsDbfs,
        List<OptionalDouble> summedDbfs,
        String method) {

    /** Copies the lists. */
    public ThirdOctaveSpectrum {
        bands = List.copyOf(bands);
        channelsDbfs = channelsDbfs.stream().map(List::copyOf).toList();
        summedDbfs = List.copyOf(summedDbfs);
    }
}
