package org.stagebook.audio.dbmd;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.dbmd.AtmosSegment.WarpMode;
import org.stagebook.audio.dbmd.AtmosSupplement.HeadphoneMode;

/**
 * Reads the {@code dbmd} chunk: the list of segments, and of those about Atmos what Dolby's own public parser shows. A
 * segment whose checksum is wrong is listed and its content left out.
 */
public final class DolbyMetadataReader {

    private static final int SEGMENT_HEADER_BYTES = 3;
    private static final int ATMOS_BYTES = 248;
    private static final int TOOL_AT = 32;
    private static final int TOOL_BYTES = 64;
    private static final int WARP_AT = TOOL_AT + TOOL_BYTES + 3 + 53;
    private static final int SUPPLEMENT_SYNC = 0xF872_6FBD;
    private static final int TRIMS_AT = 7;
    private static final int TRIM_BYTES = 15;
    private static final int LOW_THREE_BITS = 7;

    private final List<String> remarks;
    private final List<DolbySegment> segments = new ArrayList<>();
    private Optional<AtmosSegment> atmos = Optional.empty();
    private Optional<AtmosSupplement> supplement = Optional.empty();

    /**
     * Prepares to read one chunk.
     *
     * @param remarks takes a sentence about everything that is out of order
     */
    public DolbyMetadataReader(List<String> remarks) {
        this.remarks = remarks;
    }

    /** Reads the content of the chunk, little-endian; nothing from one that is too short. */
    public Optional<DolbyMetadata> read(ByteBuffer content) {
        if (content.limit() < 4) {
            remarks.add("The dbmd chunk has only " + content.limit() + " bytes and is left out.");
            return Optional.empty();
        }
        int at = 4;
        while (at < content.limit() && content.get(at) != 0) {
            at = segment(content, at);
        }
        if (at >= content.limit()) {
            remarks.add("The dbmd chunk ends without its end mark.");
        }
        String version = "%d.%d.%d.%d".formatted(content.get(3), content.get(2), content.get(1), content.get(0));
        return Optional.of(new DolbyMetadata(version, segments, atmos, supplement));
    }

    /** Reads one segment and says where the next begins. */
    private int segment(ByteBuffer content, int at) {
        int begin = at + SEGMENT_HEADER_BYTES;
        if (begin > content.limit()) {
            return content.limit();
        }
        int id = Byte.toUnsignedInt(content.get(at));
        int size = Short.toUnsignedInt(content.getShort(at + 1));
        if (begin + size >= content.limit()) {
            remarks.add("Segment " + id + " of the dbmd chunk should have " + size
                    + " bytes and a checksum, but the chunk ends before.");
            return content.limit();
        }
        ByteBuffer payload = content.slice(begin, size).order(content.order());
        boolean intact = checksum(payload) == content.get(begin + size);
        segments.add(new DolbySegment(id, size, intact));
        if (intact) {
            interpret(id, payload);
        } else {
            remarks.add("Segment " + id + " of the dbmd chunk has a wrong checksum; its content is left out.");
        }
        return begin + size + 1;
    }

    private void interpret(int id, ByteBuffer payload) {
        if (id == DolbySegment.ATMOS) {
            atmos = atmos(payload);
        } else if (id == DolbySegment.ATMOS_SUPPLEMENT) {
            supplement = supplement(payload);
        }
    }

    /** Size and payload and checksum add up to nothing. */
    private static byte checksum(ByteBuffer payload) {
        int sum = payload.limit();
        for (int index = 0; index < payload.limit(); index++) {
            sum += payload.get(index);
        }
        return (byte) -sum;
    }

    private Optional<AtmosSegment> atmos(ByteBuffer payload) {
        if (payload.limit() != ATMOS_BYTES) {
            remarks.add("The Dolby Atmos segment has " + payload.limit() + " bytes instead of " + ATMOS_BYTES
                    + " and is not interpreted.");
            return Optional.empty();
        }
        int version = TOOL_AT + TOOL_BYTES;
        String tool = text(payload, TOOL_AT, TOOL_BYTES);
        String toolVersion = Byte.toUnsignedInt(payload.get(version)) + "."
                + Byte.toUnsignedInt(payload.get(version + 1)) + "." + Byte.toUnsignedInt(payload.get(version + 2));
        return Optional.of(new AtmosSegment(tool, toolVersion, WarpMode.of(payload.get(WARP_AT) & LOW_THREE_BITS)));
    }

    private Optional<AtmosSupplement> supplement(ByteBuffer payload) {
        int layouts = AtmosSupplement.TRIM_LAYOUTS.size();
        int objectsAt = TRIMS_AT + layouts * TRIM_BYTES;
        boolean readable = payload.limit() >= objectsAt && payload.getInt(0) == SUPPLEMENT_SYNC;
        int objects = readable ? Short.toUnsignedInt(payload.getShort(4)) : 0;
        if (!readable || objectsAt + 2 * objects > payload.limit()) {
            remarks.add("The supplemental Dolby Atmos segment is not built as known and is not interpreted.");
            return Optional.empty();
        }
        List<String> manual = new ArrayList<>();
        for (int layout = 0; layout < layouts; layout++) {
            if ((payload.get(TRIMS_AT + layout * TRIM_BYTES) & 1) == 0) {
                manual.add(AtmosSupplement.TRIM_LAYOUTS.get(layout));
            }
        }
        List<HeadphoneMode> headphones = new ArrayList<>();
        for (int object = 0; object < objects; object++) {
            headphones.add(HeadphoneMode.of(payload.get(objectsAt + objects + object) & LOW_THREE_BITS));
        }
        return Optional.of(new AtmosSupplement(objects, manual, headphones));
    }

    private static String text(ByteBuffer payload, int at, int length) {
        byte[] field = new byte[length];
        payload.get(at, field);
        String text = new String(field, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }
}
