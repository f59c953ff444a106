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

    private static final int HEADER_BYTES = ChunkMarks.HEADER_BYTES;
    private static final int MOST_CHUNKS = 4096;

    private final Path file;
    private final WaveBytes bytes;
    private final ChunkMarks marks;
    private final List<String> remarks;
    private final List<Chunk> chunks = new ArrayList<>();
    private Optional<LongSizes> longSizes = Optional.empty();

    ChunkScanner(Path file, WaveBytes bytes, List<String> remarks) {
        this.file = file;
        this.bytes = bytes;
        this.marks = new ChunkMarks(bytes);
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
        while (marks.isHeader(at)) {
            at = scanChunk(container, at);
            at = marks.isHeader(at) ? at : tail(at);
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
        Chunk chunk = measured(id, WaveBytes.unsigned(header.getInt(4)), begin);
        chunks.add(chunk);
        if (container != WaveContainer.RIFF && "ds64".equals(id) && longSizes.isEmpty()) {
            longSizes = LongSizes.parse(bytes.read(begin, (int) Math.min(chunk.sizeBytes(), LongSizes.READ_BYTES)));
        }
        return next(id, begin, chunk.sizeBytes());
    }

    /** Where the last chunks begin, when between them and this place there is none. */
    private long tail(long at) throws IOException {
        long tail = marks.tail(at);
        if (tail == bytes.sizeBytes()) {
            return at;
        }
        remarks.add((tail - at == 1 ? "The byte" : "The " + (tail - at) + " bytes") + " before " + shown(marks.id(tail))
                + " belong" + (tail - at == 1 ? "s" : "") + " to no chunk.");
        return tail;
    }

    private Chunk measured(String id, long stated, long begin) throws IOException {
        OptionalLong wide = longSizes.map(sizes -> sizes.sizeOf(id)).orElse(OptionalLong.empty());
        if ("data".equals(id)) {
            return new SoundExtent(bytes, marks, remarks).of(begin, stated, wide);
        }
        long available = bytes.sizeBytes() - begin;
        long size = wide.isPresent() ? intended(id, stated, wide.getAsLong(), available) : stated;
        if (size == LongSizes.MARK && size > available) {
            remarks.add("The size of chunk " + shown(id) + " was never filled in, as in a recording that was cut off;"
                    + " the rest of the file is taken as its content.");
            return new Chunk(id, begin, available);
        }
        if (size > available) {
            remarks.add("Chunk " + shown(id) + " should have " + size + " bytes but the file ends after " + available
                    + ".");
            return new Chunk(id, begin, available, size - available);
        }
        return new Chunk(id, begin, size);
    }

    private long intended(String id, long stated, long wide, long available) {
        if (wide == stated || !LongSizes.isMeant(wide)) {
            return stated;
        }
        if (stated == LongSizes.MARK) {
            return wide;
        }
        if (wide == 0 || wide > available) {
            return stated;
        }
        remarks.add("Chunk " + shown(id) + " states " + stated + " bytes in 32 bits and " + wide
                + " in 64 bits; the 64-bit size is taken.");
        return wide;
    }

    /** Where the next chunk begins: after a pad byte when the size is odd, unless the writer forgot it. */
    private long next(String id, long begin, long size) throws IOException {
        long end = begin + size;
        if (size % 2 == 0) {
            return end;
        }
        if (end < bytes.sizeBytes() && !marks.isHeader(end + 1) && marks.isHeader(end)) {
            remarks.add("The pad byte after chunk " + shown(id) + " of odd size is missing.");
            return end;
        }
        return Math.min(end + 1, bytes.sizeBytes());
    }

    private void checkContainer(WaveContainer container) throws IOException {
        long stated = WaveBytes.unsigned(bytes.read(4, 4).getInt(0));
        if (container != WaveContainer.RIFF && longSizes.isEmpty()) {
            remarks.add(
                    "It is " + container + " but has no ds64 chunk with the 64-bit sizes; the 32-bit sizes are taken.");
        }
        long size = longSizes.map(LongSizes::riffSizeBytes).orElse(stated) + HEADER_BYTES;
        if (!LongSizes.isMeant(size - HEADER_BYTES)) {
            remarks.add("The size of the whole file was never filled in.");
        } else if (size != bytes.sizeBytes()) {
            remarks.add(
                    "The header states " + size + " bytes for the whole file, which has " + bytes.sizeBytes() + ".");
        }
    }

    static String shown(String id) {
        return WaveBytes.isIdentifier(id) ? "\"" + id + "\"" : "four unprintable bytes";
    }
}
