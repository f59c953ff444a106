package org.stagebook.delivery.qc.sound;

import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.qc.QcSettings.Dropout;
import org.stagebook.metering.weighting.FrameRange;

/**
 * Finds where a channel stands still at one value in the middle of moving sound, as a device does that repeats its last sample.
 *
 * <p>Sound holds a value by itself where it is clipped, which is its greatest around, where it is a square wave, which does so again and
 * again, at the crests of something slow and soft, which hardly moves before and after, and in the pauses of sound with an offset.
 */
final class HeldRuns {

    private static final int PROBE = 11;
    private static final double SILENCE = 1e-4;
    private static final double MOVES = 2e-4;
    private static final double MOTION_SECONDS = 0.005;
    private static final double NEAR_THE_MEAN = 0.25;

    /** Full scale reaches a step further down than up. */
    private static final double AT_THE_TOP = 0.999;

    private static final double USUAL_RUN_SECONDS = 0.00025;

    private final Dropout limits;
    private final int sampleRateHz;
    private final int channel;
    private final Spots spots;
    private final Edges edges;
    private boolean open;
    private boolean movedBefore;
    private boolean restsBefore;
    private double greatestBefore;
    private double value;
    private long startFrame;
    private long nextProbe;

    HeldRuns(Dropout limits, int sampleRateHz, int channel, Spots spots) {
        this.limits = limits;
        this.sampleRateHz = sampleRateHz;
        this.channel = channel;
        this.spots = spots;
        this.edges = new Edges(sampleRateHz, Math.pow(10, limits.soundAboveDbfs() / 20));
    }

    /**
     * Looks at the next samples, in an array that holds 45 ms more at both ends.
     *
     * @param firstFrame of the sample at {@code from}
     */
    void accept(double[] samples, int from, int count, long firstFrame) {
        long end = firstFrame + count;
        long offset = from - firstFrame;
        for (; nextProbe < end; nextProbe += PROBE) {
            if (nextProbe >= firstFrame) {
                probe(samples, (int) (nextProbe + offset), offset);
            }
        }
    }

    private void probe(double[] samples, int at, long offset) {
        if (open) {
            if (samples[at] != value) {
                close(samples, at, offset);
            }
        } else if (samples[at] == samples[at - PROBE] && Math.abs(samples[at]) > SILENCE) {
            int first = at;
            while (first > 0 && samples[first - 1] == samples[at]) {
                first--;
            }
            if (at - first >= PROBE) {
                open = true;
                value = samples[at];
                startFrame = first - offset;
                greatestBefore = first > edges.frames() ? greatest(samples, first - 1, -1) : 0;
                restsBefore = first > edges.frames() && rests(samples, first - 1, -1);
                movedBefore = first > edges.frames() && moves(samples, first - 1, -1);
            }
        }
    }

    private void close(double[] samples, int at, long offset) {
        open = false;
        int end = at;
        while (samples[end - 1] != value) {
            end--;
        }
        long frames = end - offset - startFrame;
        double seconds = frames / (double) sampleRateHz;
        boolean isClipped = Math.abs(value) >= AT_THE_TOP * Math.max(greatestBefore, greatest(samples, end, 1));
        boolean isPause = seconds > limits.longestSeconds() && (restsBefore || rests(samples, end, 1));
        if (movedBefore && !isClipped && !isPause && seconds >= limits.shortestSeconds() && moves(samples, end, 1)) {
            FrameRange range = new FrameRange(startFrame, startFrame + frames);
            spots.add(new Spot(QcKind.DROPOUT, channel, range, 1000 * seconds, true));
        }
    }

    /** Whether there is sound from an index on, in one direction, that moves at once and does not stand still elsewhere. */
    private boolean moves(double[] samples, int from, int step) {
        int motion = (int) (MOTION_SECONDS * sampleRateHz);
        double differences = 0;
        double squares = 0;
        int run = 0;
        int longest = 0;
        for (int i = 1; i < edges.frames(); i++) {
            double sample = samples[from + i * step];
            double difference = sample - samples[from + (i - 1) * step];
            differences += i <= motion ? difference * difference : 0;
            squares += sample * sample;
            run = difference == 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return Math.sqrt(differences / motion) >= MOVES
                && Math.sqrt(squares / edges.frames()) >= edges.soundAbove()
                && longest <= USUAL_RUN_SECONDS * sampleRateHz;
    }

    /** Whether the value is about the mean of the sound from an index on, in one direction, as it is where that has only paused. */
    private boolean rests(double[] samples, int from, int step) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < edges.frames(); i++) {
            double sample = samples[from + i * step];
            sum += sample;
            squares += sample * sample;
        }
        double mean = sum / edges.frames();
        double deviation = Math.sqrt(Math.max(0, squares / edges.frames() - mean * mean));
        return Math.abs(value - mean) <= NEAR_THE_MEAN * deviation;
    }

    private double greatest(double[] samples, int from, int step) {
        double greatest = 0;
        for (int i = 0; i < edges.frames(); i++) {
            greatest = Math.max(greatest, Math.abs(samples[from + i * step]));
        }
        return greatest;
    }
}
