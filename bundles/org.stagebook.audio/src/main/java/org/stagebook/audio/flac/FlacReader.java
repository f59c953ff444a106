package org.stagebook.audio.flac;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads the headers of FLAC recordings (RFC 9639, section 8).
 *
 * <p>Only what measuring needs, and by itself: the decoder believes every length it finds in a damaged comment. The sound
 * is decoded by jFLAC, whose samples are those of the reference decoder up to 24 bits; more bits it cannot decode, and
 * such files are refused.
 */
public final class FlacReader {

    private static final int MARK_BYTES = 4;
    private static final int BLOCK_HEADER_BYTES = 4;
    private static final int STREAM_INFO_BYTES = 34;
    private static final int STREAM_INFO = 0;
    private static final int VORBIS_COMMENT = 4;
    private static final int MOST_COMMENT_BYTES = 1 << 20;
    private static final int MOST_BITS = 24;
    private static final String MASK_COMMENT = "WAVEFORMATEXTENSIBLE_CHANNEL_MASK=";

    /**
     * Reads one file.
     *
     * @throws UnreadableFlacException if it is no FLAC recording or has more than 24 bits
     * @throws IOException if the file cannot be opened or read at all
     */
    public FlacInfo read(Path file) throws IOException {
        try (FlacFile open = new FlacFile(file)) {
            if (!"fLaC"
                    .equals(StandardCharsets.ISO_8859_1
                            .decode(open.bytes(0, MARK_BYTES))
                            .toString())) {
                throw new UnreadableFlacException(file, "it does not begin with fLaC.");
            }
            return blocks(open);
        }
    }

    private static FlacInfo blocks(FlacFile file) throws IOException {
        ByteBuffer info = file.bytes(MARK_BYTES, BLOCK_HEADER_BYTES + STREAM_INFO_BYTES);
        if (info.limit() < BLOCK_HEADER_BYTES + STREAM_INFO_BYTES || (info.get(0) & 0x7F) != STREAM_INFO) {
            throw new UnreadableFlacException(file.path(), "it has no STREAMINFO block.");
        }
        long position = MARK_BYTES;
        int mask = 0;
        boolean last = false;
        while (!last) {
            ByteBuffer head = file.bytes(position, BLOCK_HEADER_BYTES);
            if (head.limit() < BLOCK_HEADER_BYTES) {
                throw new UnreadableFlacException(file.path(), "it ends within its metadata blocks.");
            }
            last = head.get(0) < 0;
            int length = head.getInt(0) & 0xFF_FFFF;
            if ((head.get(0) & 0x7F) == VORBIS_COMMENT) {
                mask = mask(file.bytes(position + BLOCK_HEADER_BYTES, Math.min(length, MOST_COMMENT_BYTES)));
            }
            position += BLOCK_HEADER_BYTES + length;
        }
        return checked(file.path(), info(info.slice(BLOCK_HEADER_BYTES, STREAM_INFO_BYTES), position, mask));
    }

    private static FlacInfo info(ByteBuffer block, long soundOffsetBytes, int mask) {
        long packed = block.getLong(10);
        return new FlacInfo(
                (int) (packed >>> 44),
                (int) (packed >>> 41 & 0x7) + 1,
                (int) (packed >>> 36 & 0x1F) + 1,
                packed & 0xF_FFFF_FFFFL,
                soundOffsetBytes,
                mask);
    }

    private static FlacInfo checked(Path file, FlacInfo info) throws UnreadableFlacException {
        if (info.sampleRateHz() == 0) {
            throw new UnreadableFlacException(file, "its STREAMINFO block states a sample rate of 0 Hz.");
        }
        if (info.bitsPerSample() > MOST_BITS) {
            throw new UnreadableFlacException(
                    file,
                    "its samples have " + info.bitsPerSample() + " bits, and only up to 24 are decoded here."
                            + " Convert it to WAV.");
        }
        return info;
    }

    /** The mask of a Vorbis comment; 0 where there is none or the lengths in it are wrong. */
    private static int mask(ByteBuffer block) {
        ByteBuffer bytes = block.order(ByteOrder.LITTLE_ENDIAN);
        if (!skipText(bytes) || bytes.remaining() < 4) {
            return 0;
        }
        bytes.getInt();
        while (bytes.remaining() >= 4) {
            int start = bytes.position() + 4;
            if (!skipText(bytes)) {
                return 0;
            }
            String comment = StandardCharsets.UTF_8
                    .decode(bytes.slice(start, bytes.position() - start))
                    .toString();
            if (comment.toUpperCase(Locale.ROOT).startsWith(MASK_COMMENT)) {
                return number(comment.substring(MASK_COMMENT.length()));
            }
        }
        return 0;
    }

    private static boolean skipText(ByteBuffer bytes) {
        int length = bytes.remaining() < 4 ? -1 : bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            return false;
        }
        bytes.position(bytes.position() + length);
        return true;
    }

    /** A number as {@code flac} writes it, {@code "0x3F"}; 0 for what is none. */
    private static int number(String text) {
        try {
            return Math.toIntExact(Long.decode(text.strip()));
        } catch (NumberFormatException | ArithmeticException e) {
            return 0;
        }
    }
}
