package org.stagebook.audio.flac;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jflac.FLACDecoder;

/**
 * The bytes of a file for the decoder: a header, then the file from some place on. Reads in large pieces what the decoder
 * wants in small ones, and knows how much was handed out.
 */
final class FlacStream extends InputStream {

    private static final int PIECE_BYTES = 1 << 14;

    private final FlacFile file;
    private final ByteBuffer header;
    private final byte[] piece = new byte[PIECE_BYTES];
    private long position;
    private int next;
    private int end;

    FlacStream(FlacFile file, ByteBuffer header, long position) {
        this.file = file;
        this.header = header;
        this.position = position;
    }

    /** Where in the file the decoder is, which reads ahead. */
    long consumed(FLACDecoder decoder) {
        return position - decoder.getBitInputStream().getInputBytesUnconsumed();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (header.hasRemaining()) {
            int count = Math.min(length, header.remaining());
            header.get(target, offset, count);
            return count;
        }
        if (next == end) {
            end = file.read(position, piece, PIECE_BYTES);
            next = 0;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(piece, next, target, offset, count);
        next += count;
        position += count;
        return count == 0 ? -1 : count;
    }
}
