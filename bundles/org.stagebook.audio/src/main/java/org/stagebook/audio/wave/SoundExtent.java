package org.stagebook.audio.wave;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalLong;

/**
 * Finds how far the sound of a file reaches, whatever its header says: to the last of it, and not into the chunks behind.
 *
 * <p>Sizes are wrong in recordings that were cut off, in files whose writer let the 32 bits run over, and where two are
 * stated that differ. Right is the one behind which a chunk begins or the file ends; where there is none, all that comes
 * before the last chunks of the file is sound.
 */
final class SoundExtent {

    private static final String ID = "data";
    private static final int MOST_PADDING_BYTES = 1 << 16;

    private static final int LONGEST_TAG = 8;
    private static final List<String> TAGS = List.of("TAG", "ID3", "APETAGEX");

    private final WaveBytes bytes;
    private final ChunkMarks marks;
    private final List<String> remarks;

    SoundExtent(WaveBytes bytes, ChunkMarks marks, List<String> remarks) {
        this.bytes = bytes;
        this.marks = marks;
        this.remarks = remarks;
    }

    /**
     * The sound that begins at a place.
     *
     * @param stated its size in 32 bits
     * @param wide its size in 64 bits, if there is one
     */
    Chunk of(long begin, long stated, OptionalLong wide) throws IOException {
        long other = wide.orElse(wrapped(begin, stated));
        List<Long> sizes = wide.isPresent() ? List.of(other, stated) : List.of(stated, other);
        for (long size : sizes) {
            if (ends(begin, size)) {
                return exactly(begin, size, stated, wide);
            }
        }
        for (long size : sizes) {
            if (size > 0 && fits(begin, size) && marks.isFittingHeader(begin + size + size % 2)) {
                return exactly(begin, size, stated, wide);
            }
        }
        boolean filled = wide.isPresent() && LongSizes.isMeant(other) && other > 0;
        return before(marks.tail(begin), begin, filled ? other : stated);
    }

    /** The size with what 32 bits have lost of it. */
    private long wrapped(long begin, long stated) {
        long lost = (bytes.sizeBytes() - begin - stated) >> Integer.SIZE << Integer.SIZE;
        return stated + Math.max(0, lost);
    }

    private boolean fits(long begin, long size) {
        return size >= 0 && size <= bytes.sizeBytes() - begin;
    }

    private boolean ends(long begin, long size) throws IOException {
        return fits(begin, size) && (marks.isEnd(begin + size) || (size % 2 == 1 && marks.isEnd(begin + size + 1)));
    }

    private Chunk exactly(long begin, long size, long stated, OptionalLong wide) {
        if (wide.isEmpty() && size != stated) {
            remarks.add("Chunk \"data\" states " + stated + " bytes, which is what 32 bits can hold of " + size
                    + "; the whole is taken.");
        } else if (wide.isPresent() && wide.getAsLong() != stated && stated != LongSizes.MARK) {
            remarks.add("Chunk \"data\" states " + stated + " bytes in 32 bits and "
                    + Long.toUnsignedString(wide.getAsLong()) + " in 64 bits; the "
                    + (size == stated ? "32" : "64")
                    + "-bit size is taken, for there the next chunk begins or the file ends.");
        }
        return new Chunk(ID, begin, size);
    }

    /** All before the last chunks of the file, where no size leads to one. */
    private Chunk before(long tail, long begin, long stated) throws IOException {
        long there = tail - begin;
        if (stated == 0 || (stated == LongSizes.MARK && stated > there)) {
            remarks.add("The size of chunk \"data\" was never filled in, as in a recording that was cut off; "
                    + (tail == bytes.sizeBytes() ? "the rest of the file" : "what comes before " + next(tail))
                    + " is taken as its content.");
            return new Chunk(ID, begin, there);
        }
        if (stated > there) {
            remarks.add("Chunk \"data\" should have " + stated + " bytes but "
                    + (tail == bytes.sizeBytes() ? "the file ends" : next(tail) + " begins") + " after " + there + ".");
            return new Chunk(ID, begin, there, stated - there);
        }
        if (isForeign(begin + stated, tail)) {
            return new Chunk(ID, begin, stated);
        }
        remarks.add("Chunk \"data\" states " + stated + " bytes, but " + (there - stated)
                + " more that belong to no chunk follow; they are taken as sound.");
        return new Chunk(ID, begin, there);
    }

    private String next(long tail) throws IOException {
        return ChunkScanner.shown(marks.id(tail));
    }

    /** A byte, a few zeros as of a writer that fills a block of the disk, or a tag as music players append. */
    private boolean isForeign(long from, long to) throws IOException {
        if (to - from > MOST_PADDING_BYTES) {
            return false;
        }
        ByteBuffer rest = bytes.read(from, (int) (to - from));
        return rest.remaining() == 1 || isTag(rest) || isSilent(rest);
    }

    private static boolean isTag(ByteBuffer rest) {
        byte[] first = new byte[Math.min(LONGEST_TAG, rest.remaining())];
        rest.get(rest.position(), first);
        String start = new String(first, ISO_8859_1);
        return TAGS.stream().anyMatch(start::startsWith);
    }

    private static boolean isSilent(ByteBuffer rest) {
        while (rest.hasRemaining()) {
            if (rest.get() != 0) {
                return false;
            }
        }
        return true;
    }
}
