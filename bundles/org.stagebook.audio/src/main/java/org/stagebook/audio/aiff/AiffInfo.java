package org.stagebook.audio.aiff;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.SampleFormat;

/**
 * What the headers of a recording say, without its sound (Apple AIFF 1.3 and AIFF-C drafts).
 *
 * @param form {@code "AIFF"} or {@code "AIFC"}
 * @param sampleRateHz rounded to whole frames per second, which is remarked when it was not one
 * @param channels at least 1
 * @param frames samples per channel that are really there
 * @param missingFrames how many more there should be, as the headers say
 * @param sound how and where they are stored
 * @param order the speakers, where Apple's {@code CHAN} chunk names them
 * @param markers of the {@code MARK} chunk, in its order
 * @param remarks sentences about what is out of order in the file but could be read; empty for a clean file
 */
public record AiffInfo(
        String form,
        int sampleRateHz,
        int channels,
        long frames,
        long missingFrames,
        Sound sound,
        Optional<ChannelOrder> order,
        List<AiffMarker> markers,
        List<String> remarks) {

    /**
     * How the sound is stored.
     *
     * @param offsetBytes of the first sample from the start of the file
     * @param sample how one sample is stored
     * @param bigEndian whether the most significant byte is first; see {@link
     *     org.stagebook.audio.source.StoredChannel#bigEndian()} for single bytes
     */
    public record Sound(long offsetBytes, SampleFormat sample, boolean bigEndian) {}

    /** Copies the lists. */
    public AiffInfo {
        markers = List.copyOf(markers);
        remarks = List.copyOf(remarks);
    }
}
