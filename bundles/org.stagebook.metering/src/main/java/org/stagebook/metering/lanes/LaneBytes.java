package org.stagebook.metering.lanes;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of one window of one file, for each lane.
 *
 * <p>Read at positions, not mapped: a file that vanishes or shrinks under the reader is then an error with a sentence,
 * not a crash, and nothing keeps the file from being replaced. They are decoded from where they were read to.
 */
final class LaneBytes implements Closeable {

    private static final byte[] SILENCE = new byte[4096];

    private final Path file;
    private final FileChannel channel;
    private final long firstByte;
    private final int strideBytes;
    private final long endFrame;
    private final int laneBytes;
    private final ByteBuffer bytes;

    /**
     * How much of a file is looked at.
     *
     * @param endFrame first frame that is not
     * @param mostRows of a window
     */
    record Extent(long endFrame, int mostRows) {}

    /**
     * Opens a file.
     *
     * @param firstByte of the frames
     * @throws IOException if it cannot be opened
     */
    LaneBytes(Path file, long firstByte, int strideBytes, Extent extent) throws IOException {
        this.file = file;
        this.firstByte = firstByte;
        this.strideBytes = strideBytes;
        this.endFrame = extent.endFrame;
        this.laneBytes = (extent.mostRows + Lanes.PEAK_HISTORY) * strideBytes + RowDecoder.SLACK_BYTES;
        this.bytes = ByteBuffer.allocateDirect(laneBytes * Lanes.COUNT);
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
    }

    /** Whether these are the frames of a file that begin there. */
    boolean holds(Path otherFile, long otherFirstByte, int otherStrideBytes) {
        return firstByte == otherFirstByte && strideBytes == otherStrideBytes && file.equals(otherFile);
    }

    int strideBytes() {
        return strideBytes;
    }

    /** The bytes of all lanes, one lane after the other. */
    ByteBuffer bytes() {
        return bytes;
    }

    /** From one lane to the next. */
    int laneBytes() {
        return laneBytes;
    }

    /** Where a lane begins. */
    int start(int lane) {
        return lane * laneBytes;
    }

    void load(long[] startFrames, int rows) throws IOException {
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            load(start(lane), startFrames[lane] - Lanes.PEAK_HISTORY, rows + Lanes.PEAK_HISTORY);
        }
    }

    private void load(int start, long startFrame, int frames) throws IOException {
        int before = Math.clamp(-startFrame, 0, frames);
        int sound = Math.clamp(endFrame - startFrame, before, frames) - before;
        int begin = before * strideBytes;
        int end = begin + sound * strideBytes;
        clear(start, start + begin);
        read(start + begin, start + end, firstByte + (startFrame + before) * strideBytes);
        clear(start + end, start + frames * strideBytes);
    }

    private void clear(int begin, int end) {
        for (int at = begin; at < end; at += SILENCE.length) {
            bytes.put(at, SILENCE, 0, Math.min(SILENCE.length, end - at));
        }
    }

    /** The last frame may lack what follows its last channel: bytes of no channel of ours. */
    private void read(int begin, int end, long position) throws IOException {
        bytes.clear().position(begin).limit(end);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, position + bytes.position() - begin) < 0) {
                checkEnd(bytes.remaining());
                clear(bytes.position(), end);
                break;
            }
        }
        bytes.clear();
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
