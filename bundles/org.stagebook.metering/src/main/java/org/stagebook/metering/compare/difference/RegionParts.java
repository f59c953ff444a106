package org.stagebook.metering.compare.difference;

import java.util.ArrayList;
import java.util.List;

/** Cuts a region where its state changes for long enough: equal, a steady gain, or something else. */
final class RegionParts {

    /** A steady gain counts as a part of its own from a quarter of a second. */
    private static final int SHORTEST_GAIN_BLOCKS = 24;

    /** So long equal, two picture frames, separates two differences. */
    private static final int SHORTEST_PAUSE_BLOCKS = 8;

    private static final int EDGE_BLOCKS = 2;
    private static final double UNEXPLAINED = 0.02;
    private static final double STEADY = 0.006;

    private final LevelCheck levels;

    /**
     * A part.
     *
     * @param background factor of the first on both sides of it, where a steady gain is there; else 1
     */
    record Part(Region region, double background) {}

    private enum State {
        EQUAL,
        GAIN,
        OTHER
    }

    private record Run(State state, int from, int to, double gain) {
        int blocks() {
            return to - from;
        }
    }

    RegionParts(LevelCheck levels) {
        this.levels = levels;
    }

    List<Part> of(Region region) {
        List<Run> runs = joined(runs(region));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.state == State.GAIN || (run.state == State.OTHER && run.blocks() > edge(runs, i))) {
                parts.add(new Part(region.part(run.from, run.to), background(runs, i)));
            }
        }
        return parts;
    }

    /** Blocks that the edge of a gain cuts through are no difference of their own. */
    private static int edge(List<Run> runs, int index) {
        boolean besideGain = (index > 0 && runs.get(index - 1).state == State.GAIN)
                || (index + 1 < runs.size() && runs.get(index + 1).state == State.GAIN);
        return besideGain ? EDGE_BLOCKS : 0;
    }

    private static double background(List<Run> runs, int index) {
        if (runs.get(index).state == State.GAIN || index == 0 || index + 1 == runs.size()) {
            return 1;
        }
        Run before = runs.get(index - 1);
        Run after = runs.get(index + 1);
        boolean same = before.state == State.GAIN
                && after.state == State.GAIN
                && Math.abs(before.gain - after.gain) <= STEADY * Math.abs(before.gain);
        return same ? before.gain : 1;
    }

    private List<Run> runs(Region region) {
        List<Run> runs = new ArrayList<>();
        int block = region.startBlock();
        while (block < region.endBlock()) {
            Run run = runFrom(region, block);
            runs.add(run);
            block = run.to;
        }
        return runs;
    }

    private Run runFrom(Region region, int start) {
        int end = start;
        while (end < region.endBlock() && !levels.differs(region, end)) {
            end++;
        }
        if (end - start >= SHORTEST_PAUSE_BLOCKS) {
            return new Run(State.EQUAL, start, end, 1);
        }
        Run gain = gainFrom(region, start);
        return gain.blocks() >= SHORTEST_GAIN_BLOCKS ? gain : new Run(State.OTHER, start, Math.max(start + 1, end), 1);
    }

    private Run gainFrom(Region region, int start) {
        BlockSums sums = levels.block(region, start);
        int end = start;
        int differing = 0;
        while (end < region.endBlock()) {
            BlockSums next = levels.block(region, end);
            BlockSums all = sums.plus(next);
            double gain = end == start ? next.gain() : sums.gain();
            boolean still = !levels.differs(region, end)
                    && differing > 0
                    && next.leftAt(gain) <= 2 * levels.ditherOfBlock(region, gain);
            boolean fits = levels.differs(region, end)
                    && next.leftAt(gain) <= UNEXPLAINED * next.lesser() + levels.ditherOfBlock(region, gain);
            if (!still && !fits) {
                break;
            }
            differing += fits ? 1 : 0;
            sums = end == start ? next : all;
            end++;
        }
        return new Run(State.GAIN, start, end, sums.gain());
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            boolean continues = !joined.isEmpty() && joined.getLast().state == State.OTHER && run.state == State.OTHER;
            if (continues) {
                Run last = joined.removeLast();
                joined.add(new Run(State.OTHER, last.from, run.to, 1));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
