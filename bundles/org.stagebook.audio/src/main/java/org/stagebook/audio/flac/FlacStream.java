package org.stagebook.audio.flac;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jflac.FLACDecoder;

/** The bytes of a file for the decoder: a header, then the file from some place on. Knows how much was handed out. */
final class FlacStream extends InputStream {

    private final FileChannel file;
    private final ByteBuffer header;
    private long position;

    FlacStream(FileChannel file, ByteBuffer header, long position) {
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
        int count = file.read(ByteBuffer.wrap(target, offset, length), position);
        position += Math.max(0, count);
        return count;
    }
}
