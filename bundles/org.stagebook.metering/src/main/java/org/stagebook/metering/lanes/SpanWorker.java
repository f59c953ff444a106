package org.stagebook.metering.lanes;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.stagebook.metering.MeasureProgress;
import org.stagebook.metering.loudness.KWeighting;

/**
 * Measures spans, one after the other, with buffers of its own: one for each thread.
 *
 * <p>Goes through a span window by window, in a window channel by channel, in a channel tick by tick, and in a tick in
 * pieces that fit the first-level cache.
 */
final class SpanWorker implements Closeable {

    private final LanePlan plan;
    private final LaneFeed feed;
    private final Kernels kernels;
    private final MeasureProgress progress;
    private final KWeighting weighting;
    private final PeakSearch peaks;
    private final FilterState[] states;
    private final double[] endEnergies;
    private final double[] rows = new double[(Lanes.PEAK_HISTORY + Lanes.MOST_ROWS) * Lanes.COUNT];
    private final long[] laneStarts = new long[Lanes.COUNT];
    private final long[] windowStarts = new long[Lanes.COUNT];
    private final Window window = new Window();
    private final Piece piece = new Piece();
    private final Piece part = new Piece();
    private SoundEnd end = SoundEnd.elsewhere();
    private int endRow;
    private long damagedSamples;

    SpanWorker(LanePlan plan, LaneFeed feed, Kernels kernels, Shared shared) {
        this.plan = plan;
        this.feed = feed;
        this.kernels = kernels;
        this.progress = shared.progress();
        this.weighting = plan.weighting();
        this.peaks = new PeakSearch(plan, feed, kernels, shared.peaks());
        this.states = new FilterState[plan.channels()];
        Arrays.setAll(states, channel -> new FilterState());
        this.endEnergies = new double[plan.channels()];
    }

    /** What all workers of a measurement share. */
    record Shared(SharedPeaks peaks, MeasureProgress progress) {}

    /** Samples since this was last asked that no sound can have. */
    long takeDamagedSamples() {
        long taken = damagedSamples;
        damagedSamples = 0;
        return taken;
    }

    /**
     * Measures one span.
     *
     * @throws IOException if the recording cannot be read
     */
    SpanResult measure(Span span) throws IOException {
        TickSeries series = new TickSeries(span, plan.wanted().series());
        begin(span);
        int warmUp = plan.warmUpTicks();
        for (int tick = -warmUp; tick < span.ticksPerLane(); ) {
            int next = Math.min(tick + plan.ticksPerWindow(), tick < 0 ? 0 : span.ticksPerLane());
            window(tick, next, series);
            tick = next;
        }
        peaks.endSpan();
        return series.result();
    }

    private void begin(Span span) {
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            long tick = span.firstTick() + (long) lane * span.ticksPerLane();
            laneStarts[lane] = plan.firstFrame() + plan.grid().startFrame(tick);
        }
        end = SoundEnd.in(span, plan);
        for (FilterState state : states) {
            state.clear();
        }
        peaks.beginSpan();
    }

    /** Goes through some ticks, all at once or, where a tick is too long for that, in slices of one. */
    private void window(int fromTick, int toTick, TickSeries series) throws IOException {
        int rows = (int) plan.grid().frames(fromTick, toTick);
        int slices = (rows + plan.mostRowsPerWindow() - 1) / plan.mostRowsPerWindow();
        for (int slice = 0; slice < slices; slice++) {
            int fromRow = (int) ((long) rows * slice / slices);
            int toRow = (int) ((long) rows * (slice + 1) / slices);
            window.move(fromTick, toTick, fromRow, toRow);
            load();
            measureWindow(series);
            report(toRow - fromRow, fromTick >= 0);
        }
    }

    private void load() throws IOException {
        long offset = window.startFrame(plan.grid());
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            windowStarts[lane] = laneStarts[lane] + offset;
        }
        feed.load(windowStarts, window.rows());
    }

    private void measureWindow(TickSeries series) {
        peaks.beginWindow(windowStarts, window.fromTick() >= 0);
        for (int channel = 0; channel < states.length; channel++) {
            for (int tick = window.fromTick(); tick < window.toTick(); tick++) {
                int row = window.firstRow(plan.grid(), tick);
                endRow = end.endRow(tick, row);
                tick(channel, Math.max(row, 0), Math.min(window.endRow(plan.grid(), tick), window.rows()));
                collect(channel, tick, series);
            }
        }
        peaks.endWindow();
    }

    private void report(long rows, boolean isMeasured) {
        if (progress.isCancelled()) {
            throw new CancellationException("Measuring was cancelled.");
        }
        if (isMeasured) {
            progress.measured(rows * Lanes.COUNT);
        }
    }

    private void tick(int channel, int fromRow, int toRow) {
        int count = toRow - fromRow;
        int pieces = (count + Lanes.MOST_ROWS - 1) / Lanes.MOST_ROWS;
        for (int index = 0; index < pieces; index++) {
            int from = count * index / pieces;
            int to = count * (index + 1) / pieces;
            piece.move(channel, fromRow + from, to - from, peaks.historyRows());
            measurePiece();
        }
    }

    private void measurePiece() {
        int damaged = feed.rows(piece, rows);
        if (damaged > 0) {
            countDamaged();
        }
        peaks.accept(piece, rows);
        if (isHeard(piece.channel())) {
            weigh();
        }
    }

    private void weigh() {
        FilterState state = states[piece.channel()];
        int before = Math.clamp((long) endRow - piece.row(), 0, piece.rows());
        if (before > 0) {
            kernels.weigh(rows, before, weighting, state);
            endEnergies[piece.channel()] = state.energies[end.lane()];
        }
        if (before < piece.rows()) {
            int after = piece.rows() - before;
            part.move(piece.channel(), piece.row() + before, after, piece.history());
            feed.rows(part, rows);
            kernels.weigh(rows, after, weighting, state);
        }
    }

    /** Counts damage in the rows themselves, without their history and not while warming up. */
    private void countDamaged() {
        if (peaks.counts()) {
            part.move(piece.channel(), piece.row(), piece.rows(), 0);
            damagedSamples += feed.rows(part, rows);
            feed.rows(piece, rows);
        }
    }

    private boolean isHeard(int channel) {
        return plan.wanted().loudness() && plan.weights().get(channel) != 0;
    }

    private void collect(int channel, int tick, TickSeries series) {
        peaks.endTick(tick, series);
        if (window.endRow(plan.grid(), tick) > window.rows()) {
            return; // the next slice goes on
        }
        FilterState state = states[channel];
        if (tick >= 0 && isHeard(channel)) {
            double unit = feed.unit(channel);
            if (tick == end.tick()) {
                state.energies[end.lane()] = endEnergies[channel];
            }
            series.addEnergies(tick, state.energies, plan.weights().get(channel) * unit * unit);
        }
        state.clearEnergies();
        state.settle();
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }
}
