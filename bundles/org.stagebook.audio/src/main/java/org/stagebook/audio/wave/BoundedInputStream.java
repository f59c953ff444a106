package org.stagebook.audio.wave;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends after so many bytes, and leaves the file open when it is closed. */
final class BoundedInputStream extends FilterInputStream {

    private long remaining;

    BoundedInputStream(InputStream file, long length) {
        super(file);
        this.remaining = length;
    }

    @Override
    public int read() throws IOException {
        int value = remaining > 0 ? super.read() : -1;
        remaining -= value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = remaining > 0 ? super.read(target, offset, (int) Math.min(length, remaining)) : -1;
        remaining -= Math.max(0, count);
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // the file belongs to whoever opened it
    }
}
