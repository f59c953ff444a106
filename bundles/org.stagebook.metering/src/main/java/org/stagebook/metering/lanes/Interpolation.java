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
    private final LaneFeed.Place[] places = new LaneFeed.Place[L];
    private final long[] frames = new long[L];
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
    void examine(LaneFeed.Rows which, double[] rows, double[] samples, long[] windowStarts) {
        kernels.interpolate(rows, which.rows(), taps, interpolated);
        double limit = truePeak.greatest() * NEAR / feed.unit(which.channel());
        for (int lane = 0; lane < L; lane++) {
            if (interpolated[lane] > limit) {
                refine(rows, lane, which.channel(), windowStarts[lane] + which.row(), which.rows());
            }
        }
    }

    /** Gathers a piece of one lane, and interpolates as soon as there are enough. */
    void pick(LaneFeed.Place place, long frame) {
        feed.lane(
                new LaneFeed.Place(place.channel(), place.lane(), place.row() - HISTORY, place.rows() + HISTORY),
                picked,
                count);
        places[count] = place;
        frames[count] = frame;
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
            LaneFeed.Place place = places[slot];
            double limit = truePeak.greatest() * NEAR / feed.unit(place.channel());
            if (interpolated[slot] > limit) {
                refine(picked, slot, place.channel(), frames[slot], place.rows());
            }
        }
        count = 0;
    }

    private void refine(double[] rows, int lane, int channel, long startFrame, int count) {
        double unit = feed.unit(channel);
        for (int row = 0; row < count; row++) {
            long frame = startFrame + row;
            double amplitude = filter.magnitudeAt(rows, (HISTORY + row) * L + lane, L) * unit;
            if (amplitude > truePeak.greatest() && frame < plan.peakEndFrame()) {
                truePeak.raise(amplitude, channel, frame);
            }
        }
    }
}
