package org.stagebook.audio.wave;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a recording says of itself: markers, iXML, the Audio Definition Model, Dolby's metadata.
 *
 * <p>Apart from {@link WaveReader} because it reads whole chunks, of which {@code axml} may be large. Nothing in them
 * makes the reading fail: what is out of order is remarked, and chunks are read to a limit that is said when it is met.
 */
public final class WaveMetadataReader {

    /**
     * Reads the metadata of a file.
     *
     * @param info what {@link WaveReader} read from the same file
     * @throws IOException if the file cannot be read
     */
    public WaveMetadata read(Path file, WaveInfo info) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return read(new WaveBytes(channel), info);
        }
    }

    static WaveMetadata read(WaveBytes bytes, WaveInfo info) throws IOException {
        List<String> remarks = new ArrayList<>();
        MetadataChunks chunks = new MetadataChunks(bytes, info.chunks(), remarks);
        return new WaveMetadata(
                chunks.markers(info.frames()),
                chunks.loops(),
                chunks.information(),
                chunks.ixml(),
                chunks.adm(info.format().channels()),
                chunks.dolby(),
                remarks);
    }
}
