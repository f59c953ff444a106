package org.stagebook.interchange.midi;

import java.nio.ByteBuffer;

/** The events of one track byte by byte; behind its end, or after damage, there is nothing more. */
final class TrackBytes {

    private static final int SYSTEM_EXCLUSIVE = 0xF0;
    private static final int ESCAPE = 0xF7;
    private static final int META = 0xFF;

    private final ByteBuffer in;
    private final int end;
    private int running;
    private boolean damaged;

    TrackBytes(ByteBuffer in, int end) {
        this.in = in;
        this.end = end;
    }

    boolean hasMore() {
        return !damaged && in.position() < end;
    }

    boolean damaged() {
        return damaged;
    }

    int next() {
        if (!hasMore()) {
            damaged = true;
            return 0;
        }
        return in.get() & 0xFF;
    }

    /** Up to four bytes of seven bits each. */
    long variableLength() {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            int next = next();
            value = value << 7 | (next & 0x7F);
            if (next < 0x80) {
                return value;
            }
        }
        damaged = true;
        return 0;
    }

    /** The next status; a data byte repeats the one before (running status). */
    int status() {
        if (!hasMore()) {
            damaged = true;
            return 0;
        }
        int next = in.get(in.position()) & 0xFF;
        if (next < 0x80) {
            damaged |= running == 0;
            return running;
        }
        in.get();
        running = next < SYSTEM_EXCLUSIVE ? next : running;
        return next;
    }

    /** The data of a meta or system exclusive event, cut at a length. */
    byte[] data(int longest) {
        long length = variableLength();
        if (damaged || length > end - in.position()) {
            damaged = true;
            return new byte[0];
        }
        byte[] data = new byte[(int) Math.min(longest, length)];
        in.get(data);
        in.position(in.position() + (int) length - data.length);
        return data;
    }

    void skipEvent(int status) {
        if (damaged) {
            return;
        }
        if (status == SYSTEM_EXCLUSIVE || status == ESCAPE) {
            data(0);
        } else if (status < SYSTEM_EXCLUSIVE && status != META) {
            next();
            boolean oneByte = (status & 0xE0) == 0xC0;
            if (!oneByte) {
                next();
            }
        } else {
            damaged = true;
        }
    }
}
