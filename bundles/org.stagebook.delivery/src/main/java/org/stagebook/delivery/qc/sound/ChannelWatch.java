package org.stagebook.delivery.qc.sound;

import java.util.List;
import org.stagebook.delivery.qc.QcSettings;
import org.stagebook.metering.level.ClippingSetup;

/** Watches one channel of one file: offset, clipping, dropouts, clicks, bands. */
final class ChannelWatch {

    private final int file;
    private final int channel;
    private final boolean lfe;
    private final BlockPlan plan;
    private final Spots spots = new Spots();
    private final ClippedRuns clipped;
    private final DropoutFinder dropouts;
    private final HeldRuns held;
    private final BreakFinder breaks;
    private final BlockLevels levels;
    private final ClickFinder clicks;
    private final LowRate lowRate;
    private final Bands bands;
    private final OffsetWatch offset = new OffsetWatch();
    private double squares;
    private double blockSum;
    private double blockSquares;
    private double blockPeak;

    /** Which channel, and what its samples are. */
    record Subject(int file, int channel, boolean lfe, ClippingSetup clipping) {}

    ChannelWatch(Subject subject, QcSettings settings, BlockPlan plan) {
        int rate = plan.grid().sampleRateHz();
        this.file = subject.file();
        this.channel = subject.channel();
        this.lfe = subject.lfe();
        this.plan = plan;
        this.clipped = new ClippedRuns(subject.clipping(), channel, spots);
        this.dropouts = new DropoutFinder(settings.faults().dropout(), rate, channel, spots);
        this.held = new HeldRuns(settings.faults().dropout(), rate, channel, spots);
        this.breaks = new BreakFinder(settings, rate, channel);
        this.levels = new BlockLevels(rate);
        this.clicks = new ClickFinder(settings.faults().click(), rate, channel, spots);
        this.lowRate = new LowRate(rate);
        this.bands = new Bands(settings.channels(), rate);
    }

    /** Takes the next block. */
    void accept(SoundBlock block) {
        double[] samples = block.channels(file)[channel];
        int at = block.history();
        long start = block.startFrame();
        int count = block.frames();
        add(samples, at, count);
        clipped.accept(samples, at, count, start, blockPeak);
        levels.add(blockSquares, count);
        int late = plan.delayFrames();
        dropouts.accept(samples, at - late, count, start - late);
        held.accept(samples, at - late, count, start - late);
        breaks.accept(samples, at - late, count, start - late);
        int reduced = lowRate.reduce(samples, at, count, block.low(file)[channel]);
        block.setLowFrames(reduced);
        bands.accept(block.low(file)[channel], reduced, blockSquares);
        bands.endBlock(start, count, channel, lfe, spots);
    }

    private void add(double[] samples, int from, int count) {
        double s0 = 0;
        double s1 = 0;
        double q0 = 0;
        double q1 = 0;
        double q2 = 0;
        double q3 = 0;
        double p0 = 0;
        double p1 = 0;
        int end = from + count;
        int i = from;
        for (; i + 3 < end; i += 4) {
            double a = samples[i];
            double b = samples[i + 1];
            double c = samples[i + 2];
            double d = samples[i + 3];
            s0 += a + b;
            s1 += c + d;
            q0 += a * a;
            q1 += b * b;
            q2 += c * c;
            q3 += d * d;
            p0 = Math.max(p0, Math.max(a * a, b * b));
            p1 = Math.max(p1, Math.max(c * c, d * d));
        }
        for (; i < end; i++) {
            s0 += samples[i];
            q0 += samples[i] * samples[i];
            p0 = Math.max(p0, samples[i] * samples[i]);
        }
        blockSum = s0 + s1;
        blockSquares = (q0 + q1) + (q2 + q3);
        blockPeak = Math.sqrt(Math.max(p0, p1));
        offset.accept(blockSum, count);
        squares += blockSquares;
    }

    /** Looks closely at the rough places that were found in the block just taken, and at those that waited for it. */
    void look(List<RoughPlaces.Place> places, SoundBlock block) {
        clicks.expect(places);
        clicks.accept(block.channels(file)[channel], block.history(), block.startFrame(), block.frames());
    }

    /** Ends what may be open. */
    void end() {
        clipped.close();
        breaks.end();
    }

    int file() {
        return file;
    }

    int channel() {
        return channel;
    }

    Spots spots() {
        return spots;
    }

    List<SoundBreak> breaks() {
        return breaks.breaks();
    }

    BlockLevels levels() {
        return levels;
    }

    /** The offset. */
    double offset() {
        return offset.offset();
    }

    /** Sum of their squares. */
    double squares() {
        return squares;
    }

    Bands bands() {
        return bands;
    }
}
