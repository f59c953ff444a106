package org.stagebook.playback.engine;

import org.stagebook.playback.read.Course;

/**
 * Sound read ahead along one course: a ring of chunks with all channels of all sources, filled by the reading thread and emptied by the
 * audio thread. Reused for one course after another.
 */
final class PlayStream {

    /** Frames that are read at once. */
    static final int CHUNK = 512;

    private final float[][][] chunks;
    private Course course;
    private long endFrame;
    private volatile long filled;
    private volatile long consumed;

    /**
     * Makes room.
     *
     * @param channels of all sources together
     * @param chunkCount how many chunks may be read ahead
     */
    PlayStream(int channels, int chunkCount, Course course) {
        this.chunks = new float[chunkCount][channels][CHUNK];
        this.course = course;
    }

    /** Begins another course; only while the audio thread does not know this stream. */
    void restart(Course next) {
        course = next;
        endFrame = next.deviceFrames();
        filled = 0;
        consumed = 0;
    }

    Course course() {
        return course;
    }

    /** How many frames there are in all, {@link Long#MAX_VALUE} for ever. */
    long endFrame() {
        return endFrame;
    }

    // The reading thread's side.

    /** Whether one more chunk can be read: the one it replaces has been heard, and something is left. */
    boolean wantsChunk() {
        return filled < endFrame && filled + CHUNK - consumed <= (long) chunks.length * CHUNK;
    }

    /** How many frames were read. */
    long filled() {
        return filled;
    }

    /** Where the next chunk goes. */
    float[][] nextChunk() {
        return chunks[(int) (filled / CHUNK % chunks.length)];
    }

    /** The next chunk is complete. */
    void chunkFilled() {
        long before = filled;
        filled = before + CHUNK;
    }

    // The audio thread's side.

    long consumed() {
        return consumed;
    }

    /** Whether everything was heard. */
    boolean isOver() {
        return consumed >= endFrame;
    }

    /** How many frames from here on lie in one chunk and are there. */
    int contiguous() {
        long here = consumed;
        long there = Math.min(Math.min(filled, endFrame) - here, CHUNK - here % CHUNK);
        return (int) Math.max(0, there);
    }

    /** How many frames are there, in any chunks. */
    long available() {
        return Math.min(filled, endFrame) - consumed;
    }

    float[][] chunk() {
        return chunks[(int) (consumed / CHUNK % chunks.length)];
    }

    int indexInChunk() {
        return (int) (consumed % CHUNK);
    }

    void consume(int frames) {
        long before = consumed;
        consumed = before + frames;
    }
}
