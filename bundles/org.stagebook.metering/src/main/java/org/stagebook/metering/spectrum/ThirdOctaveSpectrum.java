package org.stagebook.metering.spectrum;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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

    /**
     * One spectrum of several that were measured of different channels of the same sound, in their order.
     *
     * @param groups at least one, with the same bands
     */
    public static ThirdOctaveSpectrum joined(List<ThirdOctaveSpectrum> groups) {
        ThirdOctaveSpectrum first = groups.getFirst();
        return groups.size() == 1
                ? first
                : new ThirdOctaveSpectrum(
                        first.bands,
                        groups.stream()
                                .flatMap(group -> group.channelsDbfs.stream())
                                .toList(),
                        IntStream.range(0, first.bands.size())
                                .mapToObj(band -> summed(groups, band))
                                .toList(),
                        first.method);
    }

    private static OptionalDouble summed(List<ThirdOctaveSpectrum> groups, int band) {
        double power = groups.stream()
                .flatMapToDouble(group -> group.summedDbfs.get(band).stream())
                .map(level -> Math.pow(10, level / 10))
                .sum();
        return power > 0 ? OptionalDouble.of(10 * Math.log10(power)) : OptionalDouble.empty();
    }
}
