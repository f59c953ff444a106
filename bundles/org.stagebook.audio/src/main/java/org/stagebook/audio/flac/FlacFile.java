package org.stagebook.audio.flac;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An open file from which decoding can begin at every coded frame. */
final class FlacFile implements Closeable {

    /** "fLaC", the header of the STREAMINFO block and the block itself. */
    private static final int HEADER_BYTES = 42;

    private static final int FIRST_BLOCK_HEADER = 4;
    private static final int BLOCK_FRAMES_AT = 10;
    /** The last block, of kind STREAMINFO, 34 bytes long. */
    private static final int ONLY_STREAM_INFO = 0x8000_0022;

    private final Path path;
    private final FileChannel bytes;

    FlacFile(Path path) throws IOException {
        this.path = path;
        this.bytes = FileChannel.open(path, StandardOpenOption.READ);
    }

    Path path() {
        return path;
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
            throw new UnreadableFlacException(path, "it ends within its STREAMINFO block.");
        }
        return new FlacStream(this, header.putInt(FIRST_BLOCK_HEADER, ONLY_STREAM_INFO), offsetBytes);
    }

    /** Fills an array from its beginning with bytes of the file; fewer than wanted only at the end of the file. */
    int read(long offset, byte[] target, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(target, 0, length);
        int count = 0;
        while (buffer.hasRemaining() && count >= 0) {
            count = bytes.read(buffer, offset + buffer.position());
        }
        return buffer.position();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
