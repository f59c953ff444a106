package org.stagebook.delivery.qc.sound;

/**
 * A tenth of a second of all files, with the sound before it. Filled by those who read, then looked at by those who analyse,
 * never both at once.
 */
public final class SoundBlock {

    private final int history;
    private final double[][][] planar;
    private final double[][][] low;
    private int lowFrames;
    private long startFrame;
    private int frames;

    /** Makes room for files of so many channels each. */
    SoundBlock(BlockPlan plan, int[] channels) {
        this.history = plan.historyFrames();
        this.planar = new double[channels.length][][];
        this.low = new double[channels.length][][];
        for (int file = 0; file < channels.length; file++) {
            planar[file] = new double[channels[file]][plan.roomFrames()];
            low[file] = new double[channels[file]][LowRate.room(plan)];
        }
    }

    void begin(long start, int count) {
        startFrame = start;
        frames = count;
        lowFrames = 0;
    }

    /** Index of the block's first sample in each channel; what lies before is the end of the block before. */
    public int history() {
        return history;
    }

    /** The channels of a file, each with its history. */
    public double[][] channels(int file) {
        return planar[file];
    }

    /** The channels of a file at about 3 kHz, this block without history; known once its channels were watched. */
    public double[][] low(int file) {
        return low[file];
    }

    /** How many samples the channels have at about 3 kHz. */
    public int lowFrames() {
        return lowFrames;
    }

    void setLowFrames(int count) {
        lowFrames = count;
    }

    /** First frame of the block itself. */
    public long startFrame() {
        return startFrame;
    }

    /** Frames of the block itself. */
    public int frames() {
        return frames;
    }
}
