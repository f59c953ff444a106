package org.stagebook.interchange.sheet.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends in an exception where XML grows beyond what any workbook needs: in all, or in one tag or text. */
final class BoundedXmlStream extends FilterInputStream {

    private long left;
    private int token;
    private boolean exceeded;

    BoundedXmlStream(InputStream in, long limitBytes) {
        super(in);
        this.left = limitBytes;
    }

    /** Whether reading ended because there was too much; what reads XML tells it from damage by that. */
    boolean exceeded() {
        return exceeded;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            take((byte) value);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = 0; i < read; i++) {
            take(bytes[offset + i]);
        }
        return read;
    }

    private void take(byte value) throws IOException {
        token = value == '<' || value == '>' ? 0 : token + 1;
        if (--left < 0 || token > TableLimits.LONGEST_TOKEN_BYTES) {
            exceeded = true;
            throw new IOException("more than is read");
        }
    }
}
