package org.stagebook.metering.compare.difference;

import java.util.ArrayList;
import java.util.List;

/** The gain of a region block by block, cut where it stands still. */
final class RideCourse {

    /** A gain that holds for a quarter of a second is no more part of the movement. */
    private static final int SHORTEST_HOLD_BLOCKS = 24;

    private static final double HOLD_SHARE = 0.1;
    private static final double STILL = 0.0015;
    private static final double LEAST_GAIN = 1.6e-5;
    private static final double DEVIATIONS = 4;

    private final Region region;
    private final double[] gains;
    private final double[] errors;
    private final double[] starts;
    private final double[] ends;

    /**
     * A part of it.
     *
     * @param moves whether the gain moves in it
     * @param start factor where it begins
     * @param end factor where it ends
     * @param farthest factor, the farthest from 1
     */
    record Part(Region region, boolean moves, double start, double end, double farthest) {}

    RideCourse(Region region, LevelCheck levels) {
        this.region = region;
        int blocks = region.blocks();
        this.gains = new double[blocks];
        this.errors = new double[blocks];
        this.starts = new double[blocks];
        this.ends = new double[blocks];
        for (int i = 0; i < blocks; i++) {
            BlockSums sums = levels.block(region, region.startBlock() + i);
            boolean sounds = sums.first() > levels.ditherOfBlock(region, 1);
            gains[i] = sums.gain();
            starts[i] = sums.startGain();
            ends[i] = sums.endGain();
            errors[i] = sounds
                    ? Math.sqrt(sums.unexplained()
                            / sums.first()
                            / region.channels().size()
                            / 100)
                    : 10;
        }
        heal();
    }

    /** Where nothing sounds, or an edge cuts through the block, the gain is the neighbour's. */
    private void heal() {
        int last = gains.length - 1;
        if (last > 3) {
            errors[0] = 10;
            errors[last] = 10;
        }
        for (int i = 1; i <= last; i++) {
            if (errors[i] > 1 && errors[i - 1] <= 1) {
                take(i, ends[i - 1], errors[i - 1]);
            }
        }
        for (int i = last - 1; i >= 0; i--) {
            if (errors[i] > 1 && errors[i + 1] <= 1) {
                take(i, starts[i + 1], errors[i + 1]);
            }
        }
    }

    private void take(int at, double gain, double error) {
        gains[at] = gain;
        starts[at] = gain;
        ends[at] = gain;
        errors[at] = error;
    }

    /** Parts that hold at the beginning and the end, and what moves between them. */
    List<Part> parts() {
        int blocks = gains.length;
        int least = Math.max(SHORTEST_HOLD_BLOCKS, (int) (HOLD_SHARE * blocks));
        int head = holdFrom(0, 1);
        int tail = holdFrom(blocks - 1, -1);
        head = head >= least && differs(0) ? head : 0;
        tail = tail >= least && differs(blocks - 1) && head < blocks ? Math.min(tail, blocks - head) : 0;
        List<Part> parts = new ArrayList<>();
        if (head > 0) {
            parts.add(part(0, head, false));
        }
        if (blocks - head - tail > 2) {
            parts.add(part(head, blocks - tail, true));
        }
        if (tail > 0) {
            parts.add(part(blocks - tail, blocks, false));
        }
        return parts;
    }

    private boolean differs(int index) {
        return Math.abs(gains[index] - 1) > 4 * STILL;
    }

    private int holdFrom(int index, int step) {
        double sum = gains[index];
        int count = 1;
        int at = index + step;
        while (at >= 0 && at < gains.length) {
            double mean = sum / count;
            double tolerance = Math.max(STILL * Math.max(mean, 0.02), DEVIATIONS * errors[at]);
            if (Math.abs(gains[at] - mean) > tolerance) {
                return count;
            }
            sum += gains[at];
            count++;
            at += step;
        }
        return count;
    }

    private Part part(int from, int to, boolean moves) {
        double farthest = 1;
        for (int i = from; i < to; i++) {
            farthest = distance(gains[i]) > distance(farthest) ? gains[i] : farthest;
        }
        Region place = region.part(region.startBlock() + from, region.startBlock() + to);
        return new Part(place, moves, starts[from], ends[to - 1], farthest);
    }

    private static double distance(double gain) {
        return Math.abs(Math.log(Math.max(gain, LEAST_GAIN)));
    }
}
