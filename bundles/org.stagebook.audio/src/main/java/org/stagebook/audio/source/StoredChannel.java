package org.stagebook.audio.source;

import java.nio.file.Path;
import org.stagebook.audio.SampleFormat;

/**
 * Where the samples of one channel lie uncompressed in a file: one of an interleaved recording, or all of a mono one.
 *
 * @param file that holds them
 * @param firstSampleByte offset of the first sample from the start of the file
 * @param strideBytes from one sample to the next: the frame size of an interleaved file
 * @param sample how each is stored
 * @param bigEndian most significant byte first, as in AIFF; an integer of one byte, which has no byte order, is then two's
 *     complement as in AIFF instead of offset binary as in WAVE
 */
public record StoredChannel(Path file, long firstSampleByte, int strideBytes, SampleFormat sample, boolean bigEndian) {

    /**
     * Checks the geometry.
     *
     * @throws IllegalArgumentException if samples would overlap or lie before the file
     */
    public StoredChannel {
        if (firstSampleByte < 0 || strideBytes < sample.containerBytes()) {
            throw new IllegalArgumentException("Samples of " + sample.containerBytes() + " bytes cannot lie "
                    + strideBytes + " bytes apart from byte " + firstSampleByte + ".");
        }
    }
}
