package org.stagebook.interchange.midi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Standard MIDI Files 1.0 byte by byte, written from the specification and knowing nothing of the code under test. */
final class Smf {

    /** A meta event: ticks since the event before, its type, its data. */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    record Meta(long delta, long tick, int type, byte[] data) {
        String text() {
            return new String(data, StandardCharsets.UTF_8);
        }
    }

    private Smf() {}

    /** The meta events of the only track of a file that has nothing else, after checking both chunk heads. */
    static List<Meta> metas(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        in.position(14);
        byte[] type = new byte[4];
        in.get(type);
        if (!new String(type, StandardCharsets.US_ASCII).equals("MTrk") || in.getInt() != in.remaining()) {
            throw new AssertionError("The track chunk is not the rest of the file.");
        }
        List<Meta> metas = new ArrayList<>();
        long tick = 0;
        while (in.hasRemaining()) {
            long delta = variable(in);
            tick += delta;
            int status = in.get() & 0xFF;
            if (status != 0xFF) {
                throw new AssertionError("Status " + status + " is no meta event.");
            }
            int kind = in.get() & 0xFF;
            byte[] data = new byte[(int) variable(in)];
            in.get(data);
            metas.add(new Meta(delta, tick, kind, data));
        }
        return metas;
    }

    static long variable(ByteBuffer in) {
        long value = 0;
        int next;
        do {
            next = in.get() & 0xFF;
            value = value * 128 + next % 128;
        } while (next >= 128);
        return value;
    }

    static byte[] header(int format, int tracks, int division) {
        return ByteBuffer.allocate(14)
                .put("MThd".getBytes(StandardCharsets.US_ASCII))
                .putInt(6)
                .putShort((short) format)
                .putShort((short) tracks)
                .putShort((short) division)
                .array();
    }

    static byte[] track(byte[]... events) {
        byte[] body = joined(events);
        return joined(
                "MTrk".getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(4).putInt(body.length).array(),
                body);
    }

    static byte[] meta(int delta, int type, byte[] data) {
        return joined(variable(delta), new byte[] {(byte) 0xFF, (byte) type}, variable(data.length), data);
    }

    static byte[] text(int delta, int type, String text) {
        return meta(delta, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] tempo(int delta, int microseconds) {
        return meta(
                delta, 0x51, new byte[] {(byte) (microseconds >> 16), (byte) (microseconds >> 8), (byte) microseconds});
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] variable(int value) {
        byte[] bytes = {
            (byte) (value >> 21 | 0x80), (byte) (value >> 14 | 0x80), (byte) (value >> 7 | 0x80), (byte) (value & 0x7F)
        };
        int skip = value >= 1 << 21 ? 0 : value >= 1 << 14 ? 1 : value >= 1 << 7 ? 2 : 3;
        return Arrays.copyOfRange(bytes, skip, 4);
    }
}
