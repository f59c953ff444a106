package org.stagebook.interchange.sheet.table;

import java.io.IOException;
import java.io.Reader;

/** A text that is read once from front to back, with a look ahead of limited length. */
final class CharWindow {

    static final int END = -1;
    private static final int CAPACITY = 4 * TableLimits.LONGEST_QUOTED;

    private final Reader reader;
    private final char[] buffer = new char[CAPACITY];
    private int start;
    private int end;
    private boolean exhausted;

    CharWindow(Reader reader) {
        this.reader = reader;
    }

    /** The character that many places ahead, or {@link #END} behind the last one. */
    int peek(int ahead) throws IOException {
        if (start + ahead >= end) {
            fill(ahead);
        }
        return start + ahead < end ? buffer[start + ahead] : END;
    }

    /** The next characters, which have been peeked at. */
    String text(int from, int to) {
        return new String(buffer, start + from, to - from);
    }

    void skip(int count) {
        start += count;
    }

    private void fill(int ahead) throws IOException {
        if (start + ahead >= buffer.length || start > buffer.length / 2) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        while (!exhausted && start + ahead >= end && end < buffer.length) {
            int read = reader.read(buffer, end, buffer.length - end);
            exhausted = read < 0;
            end += Math.max(0, read);
        }
    }
}
