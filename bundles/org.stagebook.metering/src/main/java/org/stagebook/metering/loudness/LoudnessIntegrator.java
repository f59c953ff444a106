package org.stagebook.metering.loudness;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Turns the weighted energies of ticks of 10 ms, first to last, into loudness: windows of 400 ms and 3 s, each tick one
 * further, and gating blocks each 100 ms.
 *
 * <p>Windows are summed anew from sums of 100 ms, never by adding and subtracting, so that a quiet window after a loud
 * hour is as exact as any. Keeps two numbers for each 100 ms; takes and gives back nothing else. Not for use by several
 * threads.
 */
public final class LoudnessIntegrator {

    private static final int HOP = LoudnessFormula.HOP_TICKS;
    private static final int MOMENTARY = LoudnessFormula.BLOCK_TICKS;
    private static final int SHORT_TERM = 300;
    private static final int ROOM = 3 * SHORT_TERM;

    private final TickGrid grid;
    private final long firstTick;
    /** Frames of every tick where they are all the same, else 0. */
    private final int wholeTickFrames;

    /** Energies of the latest ticks and, at the same index, sums over the hop and the 300 ms that end with it. */
    private final double[] ticks = new double[ROOM];

    private final double[] hops = new double[ROOM];
    private final double[] triples = new double[ROOM];
    private final DoubleSeries blocks = new DoubleSeries();
    private final DoubleSeries shortTerms = new DoubleSeries();
    private int filled;
    private long count;
    private double total;
    private long restFrames;
    private double loudestMomentary;
    private long loudestMomentaryEnd;
    private double loudestShortTerm;
    private long loudestShortTermEnd;

    /** Prepares for the ticks of a grid from its first. */
    public LoudnessIntegrator(TickGrid grid) {
        this(grid, 0);
    }

    /**
     * Prepares for the ticks of a grid from a later one: they need not have as many frames as as many of the first.
     *
     * @param firstTick number of the first tick that will be taken
     */
    public LoudnessIntegrator(TickGrid grid, long firstTick) {
        this.grid = grid;
        this.firstTick = firstTick;
        this.wholeTickFrames = grid.periodTicks() == 1 ? (int) grid.frames(0, 1) : 0;
    }

    /**
     * Takes the next tick.
     *
     * @param energy sum over channels of weighted sums of squares in it; full scale is 1
     */
    public void accept(double energy) {
        if (filled == ROOM) {
            keepLatest();
        }
        ticks[filled] = energy;
        hops[filled] = filled < HOP - 1 ? 0 : sum(ticks, filled, 1, HOP);
        triples[filled] = filled < 3 * HOP - 1 ? 0 : sum(hops, filled, HOP, 3);
        filled++;
        count++;
        total += energy;
        if (count >= MOMENTARY) {
            momentary();
        }
        if (count >= SHORT_TERM) {
            shortTerm();
        }
    }

    private void momentary() {
        double mean = mean(hops, HOP, MOMENTARY);
        if (count % HOP == 0) {
            blocks.add(mean);
        }
        if (mean > loudestMomentary) {
            loudestMomentary = mean;
            loudestMomentaryEnd = count;
        }
    }

    private void shortTerm() {
        double mean = mean(triples, 3 * HOP, SHORT_TERM);
        if (count % HOP == 0) {
            shortTerms.add(mean);
        }
        if (mean > loudestShortTerm) {
            loudestShortTerm = mean;
            loudestShortTermEnd = count;
        }
    }

    /** Mean square of the latest ticks, from sums over so many of them each. */
    private double mean(double[] sums, int stride, int latestTicks) {
        return sum(sums, filled - 1, stride, latestTicks / stride) / frames(latestTicks);
    }

    private double frames(int latestTicks) {
        return wholeTickFrames > 0 ? (double) wholeTickFrames * latestTicks : framesBetween(count - latestTicks, count);
    }

    private long framesBetween(long fromCount, long toCount) {
        return grid.frames(firstTick + fromCount, firstTick + toCount);
    }

    private static double sum(double[] values, int last, int stride, int number) {
        double sum = 0;
        for (int index = last - stride * (number - 1); index <= last; index += stride) {
            sum += values[index];
        }
        return sum;
    }

    private void keepLatest() {
        for (double[] values : new double[][] {ticks, hops, triples}) {
            System.arraycopy(values, filled - SHORT_TERM, values, 0, SHORT_TERM);
        }
        filled = SHORT_TERM;
    }

    /**
     * Takes what follows the last whole tick: part of no window, but of the ungated mean.
     *
     * @param energy sum over channels of weighted sums of squares
     * @param frames fewer than a tick has
     */
    public void acceptRest(double energy, long frames) {
        total += energy;
        restFrames += frames;
    }

    /** Ticks taken so far. */
    public long ticks() {
        return count;
    }

    /** What was found so far, with the gates of ITU-R BS.1770-2 and later. */
    public Loudness gated() {
        return loudness(Gating.integrated(blocks));
    }

    /** What was found so far, with integrated loudness as in BS.1770-1: the mean over everything. */
    public Loudness ungated() {
        long frames = framesBetween(0, count) + restFrames;
        return loudness(frames == 0 ? OptionalDouble.empty() : Gating.lufs(total / frames));
    }

    private Loudness loudness(OptionalDouble integrated) {
        return new Loudness(
                integrated,
                Gating.range(shortTerms),
                maximum(loudestMomentary, loudestMomentaryEnd),
                maximum(loudestShortTerm, loudestShortTermEnd));
    }

    private Optional<LoudnessMaximum> maximum(double meanSquare, long endTick) {
        return Gating.lufs(meanSquare).stream()
                .mapToObj(lufs -> new LoudnessMaximum(lufs, grid.startFrame(firstTick + endTick)))
                .findFirst();
    }

    /** Momentary and short-term loudness every 100 ms; it goes on as more ticks are taken. */
    public LoudnessHistory history() {
        return new LoudnessHistory(blocks, shortTerms);
    }

    /** Loudness of the latest 400 ms; negative infinity for silence, NaN before there are that many. */
    public double latestMomentaryLufs() {
        return count < MOMENTARY ? Double.NaN : latestLufs(hops, HOP, MOMENTARY);
    }

    /** Loudness of the latest 3 s; negative infinity for silence, NaN before there are that many. */
    public double latestShortTermLufs() {
        return count < SHORT_TERM ? Double.NaN : latestLufs(triples, 3 * HOP, SHORT_TERM);
    }

    private double latestLufs(double[] sums, int stride, int ticks) {
        return LoudnessFormula.lufs(mean(sums, stride, ticks));
    }
}
