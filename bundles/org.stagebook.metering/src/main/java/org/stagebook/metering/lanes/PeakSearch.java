package org.stagebook.metering.lanes;

import java.util.Arrays;
import org.stagebook.metering.truepeak.PeakHold;

/**
 * Finds sample peaks and true peaks without interpolating what cannot matter.
 *
 * <p>An interpolated value is at most {@link Interpolation#gain()} times the greatest of the samples it is made from, so
 * a piece whose samples stay below that share of the greatest peak so far cannot raise it and is skipped. The bound is
 * strict: the maximum is that of interpolating everything. Where more than a third of a window's pieces pass, the next
 * window is interpolated whole, which is faster than picking.
 */
final class PeakSearch {

    private static final int L = Lanes.COUNT;
    private static final int WHOLE_FROM_SHARE = 3;

    private final LanePlan plan;
    private final LaneFeed feed;
    private final Kernels kernels;
    private final SharedPeaks shared;
    private final Interpolation interpolation;
    private final double[] samples = new double[L];
    private final double[][] samplesBefore;
    private final float[] tickSamples = new float[L];
    private final float[] tickInterpolated = new float[L];
    private long[] windowStarts = new long[L];
    private boolean counts;
    private boolean whole;
    private int candidates;
    private int seen;

    PeakSearch(LanePlan plan, LaneFeed feed, Kernels kernels, SharedPeaks shared) {
        this.plan = plan;
        this.feed = feed;
        this.kernels = kernels;
        this.shared = shared;
        this.interpolation = new Interpolation(plan, feed, kernels, shared.truePeak());
        this.samplesBefore = new double[plan.channels()][L];
        this.whole = plan.wanted().series();
    }

    /** Begins a span: what precedes it is not known yet, and may be loud. */
    void beginSpan() {
        for (double[] before : samplesBefore) {
            Arrays.fill(before, Double.POSITIVE_INFINITY);
        }
    }

    void beginWindow(long[] startFrames, boolean isMeasured) {
        windowStarts = startFrames;
        counts = isMeasured;
        candidates = 0;
        seen = 0;
    }

    void endWindow() {
        whole = plan.wanted().series() || candidates * WHOLE_FROM_SHARE > seen;
    }

    void endSpan() {
        interpolation.flush();
    }

    /** Whether rows count now, or only warm up the filters. */
    boolean counts() {
        return counts;
    }

    /** How many rows before each piece are needed. */
    int historyRows() {
        return counts && whole && interpolation.isWanted() ? Lanes.PEAK_HISTORY : Lanes.FILTER_HISTORY;
    }

    void accept(Piece piece, double[] rows) {
        if (!counts) {
            return;
        }
        kernels.peaks(rows, piece.rows(), samples);
        raiseSamplePeaks(piece, rows);
        if (interpolation.isWanted()) {
            if (whole) {
                interpolation.examine(piece, rows, samples, windowStarts);
            }
            chooseCandidates(piece);
        }
        holdForTick(piece.channel());
    }

    private void raiseSamplePeaks(Piece piece, double[] rows) {
        PeakHold hold = shared.samplePeaks().get(piece.channel());
        double unit = feed.unit(piece.channel());
        double limit = hold.greatest() / unit;
        for (int lane = 0; lane < L; lane++) {
            if (samples[lane] >= limit && hold.isRaisedBy(samples[lane] * unit, windowStarts[lane] + piece.row())) {
                long frame = windowStarts[lane] + piece.row() + rowOf(samples[lane], rows, lane);
                hold.raise(samples[lane] * unit, piece.channel(), frame);
                shared.truePeak().raise(samples[lane] * unit, piece.channel(), frame);
                limit = hold.greatest() / unit;
            }
        }
    }

    private static int rowOf(double peak, double[] rows, int lane) {
        int row = 0;
        while (Math.abs(rows[(Lanes.PEAK_HISTORY + row) * L + lane]) != peak) {
            row++;
        }
        return row;
    }

    private void chooseCandidates(Piece piece) {
        double[] before = samplesBefore[piece.channel()];
        double limit = shared.truePeak().greatest() / (interpolation.gain() * feed.unit(piece.channel()));
        for (int lane = 0; lane < L; lane++) {
            if (Math.max(samples[lane], before[lane]) > limit) {
                candidates++;
                if (!whole) {
                    interpolation.pick(piece, lane, windowStarts[lane] + piece.row());
                }
            }
            before[lane] = samples[lane];
        }
        seen += L;
    }

    private void holdForTick(int channel) {
        if (plan.wanted().series()) {
            double unit = feed.unit(channel);
            for (int lane = 0; lane < L; lane++) {
                tickSamples[lane] = Math.max(tickSamples[lane], (float) (samples[lane] * unit));
                tickInterpolated[lane] = Math.max(tickInterpolated[lane], (float) (interpolation.latest(lane) * unit));
            }
        }
    }

    /** Hands over the peaks of a tick of one channel, for a series, and begins the next. */
    void endTick(int tick, TickSeries series) {
        if (plan.wanted().series() && counts) {
            series.raisePeaks(tick, tickSamples, tickInterpolated);
            Arrays.fill(tickSamples, 0);
            Arrays.fill(tickInterpolated, 0);
        }
    }
}
