package org.stagebook.audio.wave;

import java.util.List;
import java.util.Optional;
import org.stagebook.audio.order.ChannelAssignment;

/**
 * What the headers of a recording say, without its sound.
 *
 * @param container which kind of WAVE file
 * @param format rate, channels and sample format
 * @param data where the sound is
 * @param channels which speaker each channel feeds, and on whose authority
 * @param broadcast the {@code bext} chunk, if there is a usable one
 * @param chunks every chunk in the order of the file
 * @param remarks sentences about what is out of order in the file but could be read; empty for a clean file
 */
public record WaveInfo(
        WaveContainer container,
        WaveFormat format,
        Data data,
        ChannelAssignment channels,
        Optional<BroadcastExtension> broadcast,
        List<Chunk> chunks,
        List<String> remarks) {

    /**
     * The sound in the file.
     *
     * @param offsetBytes of the first sample from the start of the file
     * @param sizeBytes what is really there
     * @param missingBytes how much more there should be, as its header says
     */
    public record Data(long offsetBytes, long sizeBytes, long missingBytes) {}

    /** Copies the lists. */
    public WaveInfo {
        chunks = List.copyOf(chunks);
        remarks = List.copyOf(remarks);
    }

    /** Whole frames: samples per channel. */
    public long frames() {
        return data.sizeBytes() / format.frameSizeBytes();
    }
}
