package org.stagebook.audio.wave;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the headers of WAV, Broadcast Wave, RF64 and BW64 recordings.
 *
 * <p>Tolerant of what real recorders and workstations write, and explicit about it in {@link WaveInfo#remarks()}; never
 * reads the sound itself, so files of any size are quick.
 */
public final class WaveReader {

    /**
     * Reads one file.
     *
     * @throws UnreadableWaveException if it is not a WAVE recording of linear PCM or floating point samples
     * @throws IOException if the file cannot be opened or read at all
     */
    public WaveInfo read(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return read(file, new WaveBytes(channel));
        }
    }

    static WaveInfo read(Path file, WaveBytes bytes) throws IOException {
        List<String> remarks = new ArrayList<>();
        ChunkScanner scanner = new ChunkScanner(file, bytes, remarks);
        WaveContainer container = scanner.container();
        List<Chunk> chunks = scanner.chunks(container);
        Chunk formatChunk = required(file, chunks, "fmt ", remarks);
        int formatBytes = (int) Math.min(formatChunk.sizeBytes(), FormatChunk.READ_BYTES);
        WaveFormat format = new FormatChunk(file, bytes.read(formatChunk.offsetBytes(), formatBytes), remarks).parse();
        Chunk data = required(file, chunks, "data", remarks);
        if (data.sizeBytes() % format.frameSizeBytes() != 0) {
            remarks.add("The sound ends in the middle of a frame; the incomplete frame is not counted.");
        }
        return new WaveInfo(
                container,
                format,
                new WaveInfo.Data(data.offsetBytes(), data.sizeBytes(), data.missingBytes()),
                new ChannelMask(format.channelMask()).assignment(format.channels(), remarks),
                broadcast(bytes, chunks, remarks),
                chunks,
                remarks);
    }

    private static Chunk required(Path file, List<Chunk> chunks, String id, List<String> remarks)
            throws UnreadableWaveException {
        List<Chunk> found =
                chunks.stream().filter(chunk -> chunk.id().equals(id)).toList();
        if (found.isEmpty()) {
            throw new UnreadableWaveException(file, "it has no " + ChunkScanner.shown(id) + " chunk.");
        }
        Chunk taken = found.stream()
                .filter(chunk -> chunk.sizeBytes() > 0)
                .findFirst()
                .orElse(found.getFirst());
        if (found.size() > 1) {
            remarks.add("There are " + found.size() + " " + ChunkScanner.shown(id) + " chunks; the first"
                    + (taken.equals(found.getFirst()) ? "" : " that is not empty") + " is taken.");
        }
        return taken;
    }

    private static Optional<BroadcastExtension> broadcast(WaveBytes bytes, List<Chunk> chunks, List<String> remarks)
            throws IOException {
        Optional<Chunk> found =
                chunks.stream().filter(chunk -> "bext".equals(chunk.id())).findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int size = (int) Math.min(found.get().sizeBytes(), BroadcastChunk.MOST_BYTES);
        return BroadcastChunk.parse(bytes.read(found.get().offsetBytes(), size), remarks);
    }
}
