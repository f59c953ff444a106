package org.stagebook.playback.engine;

import org.stagebook.playback.read.Course;

/** Frames that were heard, and where they lie. Reused: nobody keeps one. */
public final class TapBlock {

    /** Frames of a block at most. */
    public static final int MOST_FRAMES = MeterTap.BLOCK;

    private final float[][] heard;
    private final float[][] dialogue;
    private Course course;
    private long courseFrame;
    private int source;
    private int frames;

    TapBlock(int channels, int dialogueChannels) {
        this.heard = new float[channels][MeterTap.BLOCK];
        this.dialogue = new float[dialogueChannels][MeterTap.BLOCK];
        this.course = Course.NOWHERE;
    }

    void begin(Course playing, long playingFrame, int heardSource, int count) {
        course = playing;
        courseFrame = playingFrame;
        source = heardSource;
        frames = count;
    }

    /** Samples of the source, {@code heard()[channel][frame]}; channels beyond the source's mean nothing. */
    public float[][] heard() {
        return heard;
    }

    /** Samples of the dialogue stem; empty if none was named. */
    public float[][] dialogue() {
        return dialogue;
    }

    /** How many of each array count. */
    public int frames() {
        return frames;
    }

    /** Which source of the plan is heard. */
    public int source() {
        return source;
    }

    /** Along what it plays: blocks of one course follow each other, a new one begins elsewhere. */
    public Course course() {
        return course;
    }

    /** Frames of the course before this block. */
    public long courseFrame() {
        return courseFrame;
    }

    /** Where on the time line it begins. */
    public double planFrame() {
        return course.position(courseFrame);
    }
}
