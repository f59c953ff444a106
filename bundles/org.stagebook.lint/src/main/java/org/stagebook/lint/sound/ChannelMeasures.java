package org.stagebook.lint.sound;

import java.util.List;
import java.util.Optional;

/**
 * What one channel of a file is like.
 *
 * @param peak greatest sample, full scale being 1
 * @param silent whether no sample is above -90 dBFS
 * @param dcOffset mean of all samples
 * @param clippedRuns how often three or more samples in a row are at full scale
 * @param firstClippedFrame where the first of these runs begins; -1 if there is none
 * @param fingerprint the same for channels that hold the same samples, whatever file and encoding they are in
 * @param invertedFingerprint the fingerprint of its polarity-inverted twin
 * @param sounding when it sounds
 * @param pops what was found where pops were expected
 */
public record ChannelMeasures(
        double peak,
        boolean silent,
        double dcOffset,
        int clippedRuns,
        long firstClippedFrame,
        String fingerprint,
        String invertedFingerprint,
        Sounding sounding,
        List<PopFound> pops) {

    /** Copies the list. */
    public ChannelMeasures {
        pops = List.copyOf(pops);
    }

    /** What was found where this pop was expected, if it was listened for. */
    public Optional<PopFound> pop(PopPlace place) {
        return pops.stream().filter(pop -> pop.place() == place).findFirst();
    }
}
