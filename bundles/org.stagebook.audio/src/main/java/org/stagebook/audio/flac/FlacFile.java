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
    private static final byte LAST_BLOCK = (byte) 0x80;

    private final Path path;
    private final FileChannel bytes;
    private final FrameCheck check = new FrameCheck();

    FlacFile(Path path) throws IOException {
        this.path = path;
        this.bytes = FileChannel.open(path, StandardOpenOption.READ);
    }

    Path path() {
        return path;
    }

    /** The file as it is. */
    FlacStream whole() {
        return new FlacStream(bytes, ByteBuffer.allocate(0), 0);
    }

    /** The file's own STREAMINFO as the only block, then the file from a coded frame on. */
    FlacStream from(long offsetBytes) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
        while (header.hasRemaining()) {
            if (bytes.read(header, header.position()) < 0) {
                throw new UnreadableFlacException(path, "it ends within its STREAMINFO block.");
            }
        }
        header.put(FIRST_BLOCK_HEADER, LAST_BLOCK);
        return new FlacStream(bytes, header.flip(), offsetBytes);
    }

    /** Whether a coded frame is as it was written. */
    boolean isWhole(long start, long end) throws IOException {
        return check.isWhole(bytes, start, end);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
