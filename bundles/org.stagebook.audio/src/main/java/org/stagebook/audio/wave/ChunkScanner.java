package org.stagebook.audio.wave;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Walks the chunks of a WAVE file and survives what real recorders and workstations get wrong: missing pad bytes, wrong
 * RIFF sizes, unfinished recordings, 64-bit sizes marked carelessly. Everything repaired is remarked.
 */
final class ChunkScanner {

    private static final long UNKNOWN_SIZE = 0xFFFF_FFFFL;
    private static final int HEADER_BYTES = 8;
    private static final int MOST_CHUNKS = 4096;

    private final Path file;
    private final WaveBytes bytes;
    private final List<String> remarks;
    private final List<Chunk> chunks = new ArrayList<>();
    private Optional<LongSizes> longSizes = Optional.empty();
    private long missing;

    ChunkScanner(Path file, WaveBytes bytes, List<String> remarks) {
        this.file = file;
        this.bytes = bytes;
        this.remarks = remarks;
    }

    WaveContainer container() throws IOException {
        ByteBuffer head = bytes.read(0, 12);
        if (head.limit() < 12) {
            throw new UnreadableWaveException(
                    file, "it has only " + bytes.sizeBytes() + " bytes and no complete RIFF header.");
        }
        String id = WaveBytes.identifier(head, 0);
        String form = WaveBytes.identifier(head, 8);
        WaveContainer container = switch (id) {
            case "RIFF" -> WaveContainer.RIFF;
            case "RF64" -> WaveContainer.RF64;
            case "BW64" -> WaveContainer.BW64;
            default ->
                throw new UnreadableWaveException(
                        file, "it begins with " + shown(id) + " where RIFF, RF64 or BW64 is expected.");
        };
        if (!"WAVE".equals(form)) {
            throw new UnreadableWaveException(file, "its form is " + shown(form) + " where WAVE is expected.");
        }
        return container;
    }

    List<Chunk> chunks(WaveContainer container) throws IOException {
        long at = 12;
        while (at + HEADER_BYTES <= bytes.sizeBytes() && isChunkHeader(at)) {
            at = scanChunk(container, at);
        }
        if (at < bytes.sizeBytes()) {
            long rest = bytes.sizeBytes() - at;
            remarks.add("The last " + (rest == 1 ? "byte belongs" : rest + " bytes belong") + " to no chunk.");
        }
        checkContainer(container);
        return List.copyOf(chunks);
    }

    private long scanChunk(WaveContainer container, long at) throws IOException {
        if (chunks.size() == MOST_CHUNKS) {
            throw new UnreadableWaveException(file, "it has more than " + MOST_CHUNKS + " chunks.");
        }
        ByteBuffer header = bytes.read(at, HEADER_BYTES);
        String id = WaveBytes.identifier(header, 0);
        long begin = at + HEADER_BYTES;
        missing = 0;
        long size = size(id, WaveBytes.unsigned(header.getInt(4)), begin);
        chunks.add(new Chunk(id, begin, size, missing));
        if (container != WaveContainer.RIFF && "ds64".equals(id) && longSizes.isEmpty()) {
            longSizes = LongSizes.parse(bytes.read(begin, (int) Math.min(size, LongSizes.READ_BYTES)));
        }
        return next(id, begin, size);
    }

    private long size(String id, long stated, long begin) throws IOException {
        long available = bytes.sizeBytes() - begin;
        long size = intended(id, stated, available);
        boolean unfinished = "data".equals(id) && size == 0 && available > HEADER_BYTES && !isChunkHeader(begin);
        if (unfinished || (size == UNKNOWN_SIZE && size > available)) {
            remarks.add("The size of chunk " + shown(id) + " was never filled in, as in a recording that was cut off;"
                    + " the rest of the file is taken as its content.");
            return available;
        }
        long beyond = wrapped(id, size, begin);
        if (beyond > size) {
            remarks.add("Chunk " + shown(id) + " states " + size + " bytes, which is what 32 bits can hold of " + beyond
                    + "; the whole is taken.");
            return beyond;
        }
        if (size > available || size < 0) {
            remarks.add("Chunk " + shown(id) + " should have " + Long.toUnsignedString(size)
                    + " bytes but the file ends after " + available + ".");
            missing = (size < 0 ? Long.MAX_VALUE : size) - available;
            return available;
        }
        return size;
    }

    /** The real size of sound whose writer let the 32 bits of its size run over, or the stated one. */
    private long wrapped(String id, long stated, long begin) throws IOException {
        long lost = (bytes.sizeBytes() - begin - stated) >> Integer.SIZE << Integer.SIZE;
        if (!"data".equals(id) || longSizes.isPresent() || lost <= 0 || isChunkHeader(begin + stated + stated % 2)) {
            return stated;
        }
        long end = begin + stated + lost;
        return end == bytes.sizeBytes() || isChunkHeader(end + stated % 2) ? stated + lost : stated;
    }

    private long intended(String id, long stated, long available) {
        OptionalLong wide = longSizes.map(sizes -> sizes.sizeOf(id)).orElse(OptionalLong.empty());
        if (wide.isEmpty() || wide.getAsLong() == stated) {
            return stated;
        }
        if (stated == UNKNOWN_SIZE) {
            return wide.getAsLong();
        }
        if (wide.getAsLong() <= 0 || wide.getAsLong() > available) {
            return stated;
        }
        remarks.add("Chunk " + shown(id) + " states " + stated + " bytes in 32 bits and " + wide.getAsLong()
                + " in 64 bits; the 64-bit size is taken.");
        return wide.getAsLong();
    }

    /** Where the next chunk begins: after a pad byte when the size is odd, unless the writer forgot it. */
    private long next(String id, long begin, long size) throws IOException {
        long end = begin + size;
        if (size % 2 == 0) {
            return end;
        }
        if (end < bytes.sizeBytes() && !isChunkHeader(end + 1) && isChunkHeader(end)) {
            remarks.add("The pad byte after chunk " + shown(id) + " of odd size is missing.");
            return end;
        }
        return Math.min(end + 1, bytes.sizeBytes());
    }

    private boolean isChunkHeader(long at) throws IOException {
        ByteBuffer header = bytes.read(at, HEADER_BYTES);
        return header.limit() == HEADER_BYTES && WaveBytes.isIdentifier(WaveBytes.identifier(header, 0));
    }

    private void checkContainer(WaveContainer container) throws IOException {
        long stated = WaveBytes.unsigned(bytes.read(4, 4).getInt(0));
        if (container != WaveContainer.RIFF && longSizes.isEmpty()) {
            remarks.add(
                    "It is " + container + " but has no ds64 chunk with the 64-bit sizes; the 32-bit sizes are taken.");
        }
        long size = longSizes.map(LongSizes::riffSizeBytes).orElse(stated) + HEADER_BYTES;
        if (size != bytes.sizeBytes()) {
            remarks.add(
                    "The header states " + size + " bytes for the whole file, which has " + bytes.sizeBytes() + ".");
        }
    }

    static String shown(String id) {
        return WaveBytes.isIdentifier(id) ? "\"" + id + "\"" : "four unprintable bytes";
    }
}
