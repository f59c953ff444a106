package org.stagebook.delivery.qc.sound;

import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.qc.QcSettings.Channels;
import org.stagebook.metering.weighting.FrameRange;

/**
 * How the energy of one channel lies below the corner of an LFE and above twice that corner, and where a channel that should be an
 * LFE has too much above.
 *
 * <p>What the low rate does not carry counts as high, less the little that its means lose of the lows.
 */
final class Bands {

    private static final int WINDOW_BLOCKS = 5;
    private static final double LOST = 1.005;
    private static final double LEAST_RMS = Math.pow(10, -65 / 20.0);

    private final Biquad lowPass;
    private final Biquad highPass;
    private final int factor;
    private final double allowed;
    private double low;
    private double high;
    private double windowLow;
    private double windowHigh;
    private long windowFrames;
    private long windowStart;
    private int windowBlocks;

    Bands(Channels limits, int sampleRateHz) {
        this.factor = LowRate.factor(sampleRateHz);
        double rate = sampleRateHz / (double) factor;
        this.lowPass = Biquad.lowPass(limits.lfeCornerHz(), rate);
        this.highPass = Biquad.highPass(2 * limits.lfeCornerHz(), rate);
        this.allowed = Math.pow(10, -limits.lfeUnderDb() / 10);
    }

    /** Takes a block at the low rate, and the energy that it had at the full one. */
    void accept(double[] samples, int count, double energy) {
        double carried = 0;
        for (int i = 0; i < count; i++) {
            carried += samples[i] * samples[i];
        }
        windowLow += factor * lowPass.energy(samples, count);
        windowHigh += factor * highPass.energy(samples, count) + Math.max(0, energy - LOST * factor * carried);
    }

    /** Ends a block; of an LFE, ends a window of half a second and says where there is too much above. */
    void endBlock(long startFrame, int frames, int channel, boolean lfe, Spots spots) {
        windowStart = windowBlocks == 0 ? startFrame : windowStart;
        windowFrames += frames;
        if (++windowBlocks == WINDOW_BLOCKS) {
            boolean sounds = windowHigh > LEAST_RMS * LEAST_RMS * windowFrames;
            if (lfe && sounds && windowHigh > allowed * windowLow) {
                double ratio = Math.min(99, 10 * Math.log10(windowHigh / Math.max(1e-20, windowLow)));
                FrameRange range = new FrameRange(windowStart, windowStart + windowFrames);
                spots.add(new Spot(QcKind.LFE_CONTENT, channel, range, ratio));
            }
            low += windowLow;
            high += windowHigh;
            windowLow = 0;
            windowHigh = 0;
            windowFrames = 0;
            windowBlocks = 0;
        }
    }

    /** Sum of squares below the corner. */
    double low() {
        return low + windowLow;
    }

    /** Sum of squares above twice the corner. */
    double high() {
        return high + windowHigh;
    }
}
