package org.stagebook.metering.lanes;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The bytes of one window of one file, for each lane.
 *
 * <p>Read at positions, not mapped: a file that vanishes or shrinks under the reader is then an error with a sentence,
 * not a crash, and nothing keeps the file from being replaced. The copy costs little beside the arithmetic.
 */
final class LaneBytes implements Closeable {

    private final Path file;
    private final FileChannel channel;
    private final long firstByte;
    private final int strideBytes;
    private final long endFrame;
    private final byte[][] lanes;
    private final ByteBuffer buffer;

    static LaneBytes open(Path file, long firstByte, int strideBytes, long endFrame, int mostRows) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        int bytes = (mostRows + Lanes.PEAK_HISTORY) * strideBytes;
        return new LaneBytes(file, channel, new Geometry(firstByte, strideBytes, endFrame), bytes);
    }

    private record Geometry(long firstByte, int strideBytes, long endFrame) {}

    private LaneBytes(Path file, FileChannel channel, Geometry geometry, int bytes) {
        this.file = file;
        this.channel = channel;
        this.firstByte = geometry.firstByte;
        this.strideBytes = geometry.strideBytes;
        this.endFrame = geometry.endFrame;
        this.lanes = new byte[Lanes.COUNT][bytes + RowDecoder.SLACK_BYTES];
        this.buffer = ByteBuffer.allocateDirect(bytes);
    }

    int strideBytes() {
        return strideBytes;
    }

    byte[][] lanes() {
        return lanes;
    }

    byte[] lane(int lane) {
        return lanes[lane];
    }

    void load(long[] startFrames, int rows) throws IOException {
        for (int lane = 0; lane < lanes.length; lane++) {
            load(lanes[lane], startFrames[lane] - Lanes.PEAK_HISTORY, rows + Lanes.PEAK_HISTORY);
        }
    }

    private void load(byte[] target, long startFrame, int frames) throws IOException {
        int before = Math.clamp(-startFrame, 0, frames);
        int sound = Math.clamp(endFrame - startFrame, before, frames) - before;
        int begin = before * strideBytes;
        int end = begin + sound * strideBytes;
        Arrays.fill(target, 0, begin, (byte) 0);
        read(target, begin, end, firstByte + (startFrame + before) * strideBytes);
        Arrays.fill(target, end, frames * strideBytes, (byte) 0);
    }

    /** The last frame may lack what follows its last channel: bytes of no channel of ours. */
    private void read(byte[] target, int begin, int end, long position) throws IOException {
        if (begin == end) {
            return;
        }
        buffer.clear().limit(end - begin);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                checkEnd(end - begin - buffer.position());
                break;
            }
        }
        buffer.flip().get(target, begin, buffer.limit());
    }

    private void checkEnd(int missing) throws EOFException {
        if (missing >= strideBytes) {
            throw new EOFException(file.getFileName() + " became shorter while it was measured; let its writer finish"
                    + " first, then measure again.");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
