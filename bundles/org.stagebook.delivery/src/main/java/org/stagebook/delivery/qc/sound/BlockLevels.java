package org.stagebook.delivery.qc.sound;

import java.util.Arrays;

/** How loud one channel is, every tenth of a second, in a byte each: enough to know whether it goes on where another breaks off. */
public final class BlockLevels {

    private static final int FLOOR_DB = -127;

    private final double framesPerBlock;
    private byte[] levels = new byte[1024];
    private int count;

    BlockLevels(int sampleRateHz) {
        this.framesPerBlock = sampleRateHz / 10.0;
    }

    void add(double squares, int frames) {
        if (count == levels.length) {
            levels = Arrays.copyOf(levels, 2 * count);
        }
        double decibels = 10 * Math.log10(squares / Math.max(1, frames));
        levels[count++] = (byte) Math.round(Math.clamp(decibels, FLOOR_DB, 0));
    }

    /** RMS in dBFS of up to so many whole blocks before a frame, in their order; none at the beginning. */
    public double[] before(long frame, int most) {
        int end = Math.min(count, (int) Math.floor(frame / framesPerBlock));
        return part(Math.max(0, end - most), end);
    }

    /** The same of the blocks behind a frame, up to another. */
    public double[] behind(long frame, long endFrame, int most) {
        int first = Math.min(count, (int) Math.ceil(frame / framesPerBlock));
        int end = Math.min(count, (int) Math.floor(endFrame / framesPerBlock));
        return part(first, Math.min(first + most, Math.max(first, end)));
    }

    private double[] part(int from, int to) {
        double[] part = new double[to - from];
        for (int i = from; i < to; i++) {
            part[i - from] = levels[i];
        }
        return part;
    }
}
