package org.stagebook.audio.wave;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stagebook.audio.wave.FilePart.Kept;
import org.stagebook.audio.wave.FilePart.Made;

/**
 * The chunks of a file with its edits, in order: edited ones where they stood, a new {@code bext} before the format, other
 * new ones at the end. Sizes in 64 bits where the file had them or now needs them (EBU Tech 3306).
 */
final class EditedLayout {

    private static final int LONG_SIZES_BYTES = 28;
    private static final int HEADER_BYTES = 8;
    private static final long MARKED_LONG = 0xFFFF_FFFFL;
    private static final Set<String> RESERVED = Set.of("JUNK", "ds64");

    private final WaveInfo info;
    private final long riffLimitBytes;
    private final List<FilePart> parts = new ArrayList<>();

    EditedLayout(WaveInfo info, long riffLimitBytes) {
        this.info = info;
        this.riffLimitBytes = riffLimitBytes;
        info.chunks().stream()
                .filter(chunk -> !isEmptySound(chunk))
                .forEach(chunk -> parts.add(new Kept(chunk.id(), chunk.offsetBytes(), chunk.sizeBytes())));
    }

    /** Left by some writers before the real one. */
    private boolean isEmptySound(Chunk chunk) {
        return "data".equals(chunk.id())
                && chunk.sizeBytes() == 0
                && chunk.offsetBytes() != info.data().offsetBytes();
    }

    /** Puts a chunk in the place of the first of its kind, or where a new one belongs. */
    void put(Made made) {
        int at = indexOf(made.id());
        if (at >= 0) {
            parts.set(at, made);
        } else if ("bext".equals(made.id())) {
            parts.add(isReserved(0) ? 1 : 0, made);
        } else {
            parts.add(made);
        }
    }

    /** Puts a chunk in the place of one of the old file, or takes that out when there is nothing to put. */
    void replace(Chunk old, byte[] content) {
        int at = parts.indexOf(new Kept(old.id(), old.offsetBytes(), old.sizeBytes()));
        if (content.length == 0) {
            parts.remove(at);
        } else {
            parts.set(at, new Made(old.id(), content));
        }
    }

    void append(Made made) {
        parts.add(made);
    }

    private int indexOf(String id) {
        for (int index = 0; index < parts.size(); index++) {
            if (parts.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    private boolean isReserved(int index) {
        return !parts.isEmpty() && RESERVED.contains(parts.get(index).id());
    }

    /** What is to be written, complete with 64-bit sizes where they are needed. */
    List<FilePart> parts(byte[] oldLongSizes) {
        if (isWide()) {
            takeOutLateLongSizes();
            boolean room = isReserved(0) && parts.getFirst().sizeBytes() >= LONG_SIZES_BYTES;
            byte[] content = new byte[room ? (int) parts.getFirst().sizeBytes() : LONG_SIZES_BYTES];
            System.arraycopy(oldLongSizes, 0, content, 0, Math.min(oldLongSizes.length, content.length));
            Made sizes = new Made("ds64", content);
            if (room) {
                parts.set(0, sizes);
            } else {
                parts.add(0, sizes);
            }
            FilePart data = parts.get(indexOf("data"));
            ByteBuffer.wrap(content)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(0, riffBytes())
                    .putLong(8, data.sizeBytes())
                    .putLong(16, data.sizeBytes() / info.format().frameSizeBytes());
        }
        return List.copyOf(parts);
    }

    /** The chunk must be the first to be of use. */
    private void takeOutLateLongSizes() {
        int at = indexOf("ds64");
        if (at > 0) {
            parts.remove(at);
        }
    }

    /** The first twelve bytes. */
    ByteBuffer head() {
        boolean plain = !isWide();
        String id = plain
                ? "RIFF"
                : info.container() == WaveContainer.RIFF
                        ? "RF64"
                        : info.container().name();
        ByteBuffer out = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        out.put(id.getBytes(StandardCharsets.US_ASCII)).putInt((int) (plain ? riffBytes() : MARKED_LONG));
        return out.put("WAVE".getBytes(StandardCharsets.US_ASCII)).flip();
    }

    /** The eight bytes before a chunk. */
    ByteBuffer head(FilePart part) {
        boolean marked = part.sizeBytes() >= MARKED_LONG || (isWide() && "data".equals(part.id()));
        ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.put(part.id().getBytes(StandardCharsets.ISO_8859_1));
        return out.putInt((int) (marked ? MARKED_LONG : part.sizeBytes())).flip();
    }

    private boolean isWide() {
        return info.container() != WaveContainer.RIFF || riffBytes() > riffLimitBytes;
    }

    private long riffBytes() {
        long sum = 4;
        for (FilePart part : parts) {
            sum += HEADER_BYTES + part.sizeBytes() + part.sizeBytes() % 2;
        }
        return sum;
    }
}
