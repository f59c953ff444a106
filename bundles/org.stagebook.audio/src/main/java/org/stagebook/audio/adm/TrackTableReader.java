package org.stagebook.audio.adm;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.adm.TrackTable.Entry;

/** Reads the {@code chna} chunk. */
public final class TrackTableReader {

    private static final int FIXED_BYTES = 4;
    private static final int ENTRY_BYTES = 40;
    private static final int UID_AT = 2;
    private static final int UID_BYTES = 12;
    private static final int TRACK_FORMAT_AT = 14;
    private static final int TRACK_FORMAT_BYTES = 14;
    private static final int PACK_FORMAT_AT = 28;
    private static final int PACK_FORMAT_BYTES = 11;

    private final List<String> remarks;

    /**
     * Prepares to read.
     *
     * @param remarks takes a sentence about everything that is out of order
     */
    public TrackTableReader(List<String> remarks) {
        this.remarks = remarks;
    }

    /** Reads the content of the chunk, little-endian; nothing from one that is too short. */
    public Optional<TrackTable> read(ByteBuffer content) {
        if (content.limit() < FIXED_BYTES) {
            remarks.add("The chna chunk has only " + content.limit() + " bytes and is left out.");
            return Optional.empty();
        }
        int tracks = Short.toUnsignedInt(content.getShort(0));
        int stated = Short.toUnsignedInt(content.getShort(2));
        int stored = (content.limit() - FIXED_BYTES) / ENTRY_BYTES;
        if (stored < stated) {
            remarks.add("The chna chunk states " + stated + " track UIDs and has room for " + stored + ".");
        }
        List<Entry> entries = new ArrayList<>();
        for (int index = 0; index < Math.min(stated, stored); index++) {
            Entry entry = entry(content, FIXED_BYTES + index * ENTRY_BYTES);
            if (entry.track() != 0) {
                entries.add(entry);
            }
        }
        return Optional.of(new TrackTable(tracks, entries));
    }

    private static Entry entry(ByteBuffer content, int at) {
        return new Entry(
                Short.toUnsignedInt(content.getShort(at)),
                text(content, at + UID_AT, UID_BYTES),
                text(content, at + TRACK_FORMAT_AT, TRACK_FORMAT_BYTES),
                text(content, at + PACK_FORMAT_AT, PACK_FORMAT_BYTES));
    }

    private static String text(ByteBuffer content, int at, int length) {
        byte[] field = new byte[length];
        content.get(at, field);
        String text = new String(field, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }
}
