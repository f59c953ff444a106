package org.stagebook.audio.wave;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.stagebook.timebase.Level;

/**
 * Writes the content of a {@code bext} chunk over what was there before: a text that does not change keeps its bytes,
 * whatever their encoding, and so do the reserved bytes.
 */
final class BroadcastChunkWriter {

    private final byte[] before;
    private final Optional<BroadcastExtension> read;

    /**
     * Takes what was there.
     *
     * @param before the old content, empty for a new chunk
     */
    BroadcastChunkWriter(byte[] before) {
        this.before = before;
        this.read = BroadcastChunk.parse(buffer(before), new ArrayList<>());
    }

    /**
     * The new content: version 2 when there is loudness to state, else the version that was there, at least 1.
     *
     * @throws IllegalArgumentException if a text that changes is not ASCII or too long for its field
     */
    byte[] content(BroadcastExtension bext) {
        byte[] history = history(bext.codingHistory());
        byte[] content = Arrays.copyOf(
                Arrays.copyOf(before, BroadcastChunk.FIXED_BYTES), BroadcastChunk.FIXED_BYTES + history.length);
        System.arraycopy(history, 0, content, BroadcastChunk.FIXED_BYTES, history.length);
        ByteBuffer out = buffer(content);
        text(
                out,
                bext,
                new Field(
                        0, BroadcastChunk.DESCRIPTION_BYTES, all -> all.origin().description()));
        text(
                out,
                bext,
                new Field(
                        BroadcastChunk.ORIGINATOR_AT,
                        BroadcastChunk.NAME_BYTES,
                        all -> all.origin().originator()));
        text(
                out,
                bext,
                new Field(
                        BroadcastChunk.REFERENCE_AT,
                        BroadcastChunk.NAME_BYTES,
                        all -> all.origin().reference()));
        text(
                out,
                bext,
                new Field(BroadcastChunk.DATE_AT, BroadcastChunk.DATE_BYTES, BroadcastExtension::originationDate));
        text(
                out,
                bext,
                new Field(BroadcastChunk.TIME_AT, BroadcastChunk.TIME_BYTES, BroadcastExtension::originationTime));
        out.putLong(BroadcastChunk.TIME_REFERENCE_AT, bext.timeReferenceSamples());
        int version = bext.loudness().isEmpty() ? Math.max(1, bext.version()) : BroadcastChunk.LATEST_VERSION;
        out.putShort(BroadcastChunk.VERSION_AT, (short) version);
        bext.umid().ifPresent(umid -> out.put(BroadcastChunk.UMID_AT, umid.bytes()));
        if (version >= BroadcastChunk.LATEST_VERSION) {
            loudness(out, bext);
        }
        return content;
    }

    /** Where a text stands, and which one. */
    private record Field(int at, int length, Function<BroadcastExtension, String> of) {}

    private void text(ByteBuffer out, BroadcastExtension bext, Field field) {
        String text = field.of().apply(bext);
        if (read.map(field.of()).filter(text::equals).isPresent()) {
            return;
        }
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text) || text.length() > field.length()) {
            throw new IllegalArgumentException("\"" + text + "\" does not fit its place in the bext chunk, which holds "
                    + field.length() + " ASCII characters. Shorten it or write it without accents.");
        }
        out.put(field.at(), Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), field.length()));
    }

    private byte[] history(String lines) {
        if (read.map(BroadcastExtension::codingHistory).filter(lines::equals).isPresent()) {
            return before.length <= BroadcastChunk.FIXED_BYTES
                    ? new byte[0]
                    : Arrays.copyOfRange(before, BroadcastChunk.FIXED_BYTES, before.length);
        }
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(lines)) {
            throw new IllegalArgumentException(
                    "The coding history of the bext chunk holds ASCII characters alone. Write it without accents.");
        }
        String ended = lines.isEmpty() || lines.endsWith("\r\n") ? lines : lines + "\r\n";
        return ended.getBytes(StandardCharsets.US_ASCII);
    }

    /** Written only when it says something else, so that the other way of saying "not measured" stays as it was. */
    private void loudness(ByteBuffer out, BroadcastExtension bext) {
        boolean unchanged = read.filter(old -> old.version() >= BroadcastChunk.LATEST_VERSION)
                .map(BroadcastExtension::loudness)
                .filter(bext.loudness()::equals)
                .isPresent();
        if (unchanged) {
            return;
        }
        for (LoudnessQuantity quantity : LoudnessQuantity.values()) {
            Optional<Level> level = Optional.ofNullable(bext.loudness().get(quantity));
            out.putShort(quantity.offsetBytes(), level.map(quantity::hundredths).orElse(LoudnessQuantity.UNSET));
        }
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
