package org.stagebook.metering.lanes;

import org.stagebook.metering.truepeak.PeakHold;
import org.stagebook.metering.truepeak.TruePeakFilter;

/**
 * Interpolates pieces, either those of all lanes in place or picked ones gathered from anywhere into lanes of its own.
 *
 * <p>Single precision finds what may be greater than the greatest peak so far, given its error; that is interpolated
 * again in double precision, and only this counts.
 */
final class Interpolation {

    private static final int L = Lanes.COUNT;
    private static final int HISTORY = Lanes.PEAK_HISTORY;
    private static final int LATE_FRAMES = 5;
    /** Twelve products of gain 2.03 in single precision err by at most 1.6e-6 of the greatest sample. */
    private static final double NEAR = 1 - 2e-6;

    private final LanePlan plan;
    private final LaneFeed feed;
    private final Kernels kernels;
    private final PeakHold truePeak;
    private final TruePeakFilter filter;
    private final float[][] taps;
    private final double gain;
    private final float[] interpolated = new float[L];
    private final double[] picked = new double[(HISTORY + Lanes.MOST_ROWS) * L];
    private final int[] pickedChannels = new int[L];
    private final int[] pickedRows = new int[L];
    private final long[] pickedFrames = new long[L];
    private int count;

    Interpolation(LanePlan plan, LaneFeed feed, Kernels kernels, PeakHold truePeak) {
        this.plan = plan;
        this.feed = feed;
        this.kernels = kernels;
        this.truePeak = truePeak;
        this.filter = plan.interpolation();
        this.taps = filter.singles();
        this.gain = filter.greatestGain();
    }

    /** Whether true peaks are asked for, at a rate that needs interpolation for them. */
    boolean isWanted() {
        return filter.interpolates();
    }

    double gain() {
        return gain;
    }

    /** What the latest interpolation in place found in a lane, in stored units. */
    float latest(int lane) {
        return interpolated[lane];
    }

    /** Interpolates a piece of all lanes. */
    void examine(Piece piece, double[] rows, double[] samples, long[] windowStarts) {
        kernels.interpolate(rows, piece.rows(), taps, interpolated);
        double limit = truePeak.greatest() * NEAR / feed.unit(piece.channel());
        for (int lane = 0; lane < L; lane++) {
            if (interpolated[lane] > limit) {
                refine(rows, lane, piece.channel(), windowStarts[lane] + piece.row(), piece.rows());
            }
        }
    }

    /** Gathers a piece of one lane, and interpolates as soon as there are enough. */
    void pick(Piece piece, int lane, long frame) {
        feed.lane(piece, lane, picked, count);
        pickedChannels[count] = piece.channel();
        pickedRows[count] = piece.rows();
        pickedFrames[count] = frame;
        count++;
        if (count == L) {
            flush();
        }
    }

    /** Interpolates what is gathered. */
    void flush() {
        if (count == 0) {
            return;
        }
        kernels.interpolate(picked, Lanes.MOST_ROWS, taps, interpolated);
        for (int slot = 0; slot < count; slot++) {
            int channel = pickedChannels[slot];
            double limit = truePeak.greatest() * NEAR / feed.unit(channel);
            if (interpolated[slot] > limit) {
                refine(picked, slot, channel, pickedFrames[slot], pickedRows[slot]);
            }
        }
        count = 0;
    }

    private void refine(double[] rows, int lane, int channel, long startFrame, int count) {
        double unit = feed.unit(channel);
        for (int row = 0; row < count && startFrame + row < plan.peakEndFrame(); row++) {
            double amplitude = filter.magnitudeAt(rows, (HISTORY + row) * L + lane, L) * unit;
            long frame = frameOf(startFrame + row);
            if (truePeak.isRaisedBy(amplitude, frame)) {
                truePeak.raise(amplitude, channel, frame);
            }
        }
    }

    /** An interpolated value lies between the sixth and the fifth sample before the newest it is made from. */
    private long frameOf(long newestFrame) {
        return Math.clamp(
                newestFrame - LATE_FRAMES, plan.firstFrame(), Math.max(plan.firstFrame(), plan.endFrame() - 1));
    }
}
