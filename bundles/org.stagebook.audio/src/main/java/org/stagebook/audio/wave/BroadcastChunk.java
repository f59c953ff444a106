package org.stagebook.audio.wave;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.timebase.Level;

/** The {@code bext} chunk in bytes (EBU Tech 3285): reading; {@link BroadcastChunkWriter} writes it. */
final class BroadcastChunk {

    static final int FIXED_BYTES = 602;

    /** The most of the chunk that is ever looked at: a coding history grows by a line with each device. */
    static final int MOST_BYTES = FIXED_BYTES + 65_536;

    static final int DESCRIPTION_BYTES = 256;
    static final int ORIGINATOR_AT = 256;
    static final int REFERENCE_AT = 288;
    static final int NAME_BYTES = 32;
    static final int DATE_AT = 320;
    static final int DATE_BYTES = 10;
    static final int TIME_AT = 330;
    static final int TIME_BYTES = 8;
    static final int TIME_REFERENCE_AT = 338;
    static final int VERSION_AT = 346;
    static final int UMID_AT = 348;
    private static final int UMID_END = 412;
    private static final int LOUDNESS_END = 422;
    static final int LATEST_VERSION = 2;
    /** What Nuendo writes for the loudness of silence, −80; the −120 of its peaks is beyond what counts as set. */
    private static final short FLOOR = -8000;

    private BroadcastChunk() {}

    /** Reads the chunk's content; one that is too short or places the sound before midnight is only remarked. */
    static Optional<BroadcastExtension> parse(ByteBuffer content, List<String> remarks) {
        if (content.limit() < VERSION_AT + 2) {
            remarks.add("The bext chunk has only " + content.limit() + " of 602 bytes and is left out.");
            return Optional.empty();
        }
        long timeReference = content.getLong(TIME_REFERENCE_AT);
        if (timeReference < 0) {
            remarks.add("The bext chunk states an impossible time reference of " + Long.toUnsignedString(timeReference)
                    + " samples and is left out.");
            return Optional.empty();
        }
        Origin origin = new Origin(
                text(content, 0, DESCRIPTION_BYTES),
                text(content, ORIGINATOR_AT, NAME_BYTES),
                text(content, REFERENCE_AT, NAME_BYTES));
        return Optional.of(new BroadcastExtension(
                origin,
                text(content, DATE_AT, DATE_BYTES),
                text(content, TIME_AT, TIME_BYTES),
                timeReference,
                version(content, remarks),
                loudness(content),
                umid(content),
                codingHistory(content)));
    }

    private static int version(ByteBuffer content, List<String> remarks) {
        int version = Short.toUnsignedInt(content.getShort(VERSION_AT));
        if (version > LATEST_VERSION) {
            remarks.add("The bext chunk states version " + version + ", which does not exist; it is read as version "
                    + LATEST_VERSION + ".");
        }
        return version;
    }

    /** Zero in version 0, where its place was reserved. */
    private static Optional<Umid> umid(ByteBuffer content) {
        return content.limit() < UMID_END ? Optional.empty() : Umid.of(content, UMID_AT);
    }

    private static String codingHistory(ByteBuffer content) {
        return content.limit() <= FIXED_BYTES ? "" : text(content, FIXED_BYTES, content.limit() - FIXED_BYTES);
    }

    private static Map<LoudnessQuantity, Level> loudness(ByteBuffer content) {
        Map<LoudnessQuantity, Level> measured = new EnumMap<>(LoudnessQuantity.class);
        if (Short.toUnsignedInt(content.getShort(VERSION_AT)) < LATEST_VERSION || content.limit() < LOUDNESS_END) {
            return measured;
        }
        for (LoudnessQuantity quantity : LoudnessQuantity.values()) {
            short hundredths = content.getShort(quantity.offsetBytes());
            if (LoudnessQuantity.isSet(hundredths) && hundredths != FLOOR) {
                measured.put(quantity, new Level(hundredths / 100.0, quantity.unit()));
            }
        }
        if (!measured.containsKey(LoudnessQuantity.INTEGRATED)) {
            // Nuendo writes a range of 0 beside the floor for silence: no loudness, no range of it.
            measured.remove(LoudnessQuantity.RANGE);
        }
        return measured;
    }

    private static String text(ByteBuffer content, int offset, int length) {
        return new StoredText(content, offset, length).plain();
    }
}
