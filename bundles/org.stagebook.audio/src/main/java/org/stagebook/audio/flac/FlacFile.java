package org.stagebook.audio.flac;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** An open file from which decoding can begin at every coded frame. */
final class FlacFile implements Closeable {

    /** "fLaC", the header of the STREAMINFO block and the block itself. */
    private static final int HEADER_BYTES = 42;

    private static final int FIRST_BLOCK_HEADER = 4;
    private static final int BLOCK_FRAMES_AT = 10;
    /** The last block, of kind STREAMINFO, 34 bytes long. */
    private static final int ONLY_STREAM_INFO = 0x8000_0022;

    private final SharedFile file;
    private FileChannel bytes;
    private boolean closed;

    FlacFile(Path path) throws IOException {
        this(new SharedFile(path));
    }

    FlacFile(SharedFile file) throws IOException {
        this.file = file;
        this.bytes = file.acquire();
    }

    Path path() {
        return file.path();
    }

    long sizeBytes() throws IOException {
        return bytes.size();
    }

    /** How many samples per channel all frames but the last have, where they have equally many. */
    int blockFrames() throws IOException {
        return Short.toUnsignedInt(bytes(BLOCK_FRAMES_AT, Short.BYTES).getShort());
    }

    /** Some bytes of the file, fewer only at its end. */
    ByteBuffer bytes(long offset, int length) throws IOException {
        byte[] read = new byte[length];
        return ByteBuffer.wrap(read, 0, read(offset, read, length)).slice();
    }

    /** The file's own STREAMINFO as the only block, then the file from a coded frame on. */
    FlacStream from(long offsetBytes) throws IOException {
        ByteBuffer header = bytes(0, HEADER_BYTES);
        if (header.limit() < HEADER_BYTES) {
            throw new UnreadableFlacException(path(), "it ends within its STREAMINFO block.");
        }
        return new FlacStream(this, header.putInt(FIRST_BLOCK_HEADER, ONLY_STREAM_INFO), offsetBytes);
    }

    /** Fills an array from its beginning with bytes of the file; fewer than wanted only at the end of the file. */
    int read(long offset, byte[] target, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(target, 0, length);
        int count = 0;
        while (buffer.hasRemaining() && count >= 0) {
            count = read(buffer, offset + buffer.position());
        }
        return buffer.position();
    }

    private int read(ByteBuffer target, long offset) throws IOException {
        try {
            return bytes.read(target, offset);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (ClosedChannelException e) {
            if (closed) {
                throw e;
            }
            bytes = file.open();
            return bytes.read(target, offset);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            file.release();
        }
    }
}
