package org.stagebook.metering.compare.difference;

import java.util.Optional;

/** Whether a region is explained by level alone: only in one of both, a gain, or a gain that moves. */
final class LevelCheck {

    /** So much of the energy of a difference may stay unexplained: an error of a seventh of its amplitude. */
    private static final double UNEXPLAINED = 0.02;

    private static final double UNEXPLAINED_OF_BLOCK = 0.06;
    private static final double MOST_BLOCKS = 0.95;
    private static final double NEXT_TO_NOTHING = 1e-2;
    private static final double DITHERS = 1.5;

    private final BlockTable table;
    private final Audibility audibility;

    /** What explains a region. */
    enum Cause {
        ONLY_FIRST,
        ONLY_SECOND,
        GAIN,
        RIDE
    }

    /**
     * A cause.
     *
     * @param gain factor, for {@link Cause#GAIN}
     */
    record Explained(Cause cause, double gain) {}

    LevelCheck(BlockTable table, Audibility audibility) {
        this.table = table;
        this.audibility = audibility;
    }

    Optional<Explained> explain(Region region) {
        Region inner = inner(region);
        BlockSums all = sums(inner);
        double dither = dither(inner);
        if (all.first() <= Math.max(NEXT_TO_NOTHING * dither, Math.min(dither, NEXT_TO_NOTHING * all.second()))) {
            return Optional.of(new Explained(Cause.ONLY_SECOND, 1));
        }
        if (all.second() <= Math.max(NEXT_TO_NOTHING * dither, Math.min(dither, NEXT_TO_NOTHING * all.first()))) {
            return Optional.of(new Explained(Cause.ONLY_FIRST, 0));
        }
        if (isGain(inner, all)) {
            return Optional.of(new Explained(Cause.GAIN, all.gain()));
        }
        return isRide(inner, all) ? Optional.of(new Explained(Cause.RIDE, all.gain())) : Optional.empty();
    }

    /** Edges lie anywhere within their blocks. */
    private static Region inner(Region region) {
        return region.blocks() > 4 ? region.part(region.startBlock() + 1, region.endBlock() - 1) : region;
    }

    BlockSums sums(Region region) {
        double[] totals = new double[5];
        for (int channel : region.channels()) {
            for (int block = region.startBlock(); block < region.endBlock(); block++) {
                BlockSums sums = table.sums(channel, block);
                totals[0] += sums.first();
                totals[1] += sums.second();
                totals[2] += sums.difference();
                totals[3] += sums.product();
                totals[4] += sums.unexplained();
            }
        }
        return new BlockSums(totals[0], totals[1], totals[2], totals[3], totals[4], 1, 1);
    }

    /** Sums of a block over the region's channels. */
    BlockSums block(Region region, int block) {
        BlockSums all = BlockSums.NOTHING;
        for (int channel : region.channels()) {
            all = all.plus(table.sums(channel, block));
        }
        return all;
    }

    private double dither(Region region) {
        return audibility.audible()
                * table.blockFrames()
                * region.blocks()
                * region.channels().size();
    }

    /** What dither may leave of a block, both recordings' together. */
    double ditherOfBlock(Region region, double gain) {
        double both = DITHERS * Math.max(1, gain * gain);
        return both
                * audibility.faint()
                * table.blockFrames()
                * region.channels().size();
    }

    boolean differs(Region region, int block) {
        for (int channel : region.channels()) {
            if (table.difference(channel, block) > audibility.audible() * table.framesOf(block)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGain(Region region, BlockSums all) {
        double gain = all.gain();
        double dither = ditherOfBlock(region, gain);
        if (all.leftAt(gain) > UNEXPLAINED * all.lesser() + dither * region.blocks()) {
            return false;
        }
        int differing = 0;
        int explained = 0;
        for (int block = region.startBlock(); block < region.endBlock(); block++) {
            if (differs(region, block)) {
                BlockSums sums = block(region, block);
                differing++;
                explained += sums.leftAt(gain) <= UNEXPLAINED_OF_BLOCK * sums.lesser() + dither ? 1 : 0;
            }
        }
        return differing > 0 && explained >= MOST_BLOCKS * differing;
    }

    private boolean isRide(Region region, BlockSums all) {
        double dither = ditherOfBlock(region, all.gain());
        if (region.blocks() < 4 || all.unexplained() > UNEXPLAINED * all.lesser() + dither * region.blocks()) {
            return false;
        }
        int differing = 0;
        int explained = 0;
        double jumps = 0;
        BlockSums before = BlockSums.NOTHING;
        for (int block = region.startBlock(); block < region.endBlock(); block++) {
            BlockSums sums = block(region, block);
            if (differs(region, block)) {
                differing++;
                explained += isLine(region, sums) ? 1 : 0;
            }
            double jump = sums.startGain() - before.endGain();
            double energy = Math.min(sums.first(), before.first());
            jumps += jump * jump * energy;
            before = sums;
        }
        boolean steady = jumps <= UNEXPLAINED * 4 * all.difference() + dither * region.blocks();
        return differing > 0 && steady && explained >= MOST_BLOCKS * differing;
    }

    /** Whether a gain, moving in a straight line, explains a block. */
    boolean isLine(Region region, BlockSums sums) {
        boolean upright = sums.startGain() + sums.endGain() > -0.05;
        return upright
                && sums.unexplained() <= UNEXPLAINED_OF_BLOCK * sums.lesser() + ditherOfBlock(region, sums.gain());
    }
}
