package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.Optional;

/** Holds a sound that disappeared against one that appeared elsewhere. */
record PairedMove(Places places, AlignedSounds sounds) {

    private static final int LONGEST_BLOCKS = 96 * 12;
    private static final int FARTHEST_BLOCKS = 96 * 120;
    private static final int DIFFERENT_BLOCKS = 12;
    private static final double ALIKE_DB = 1.5;
    private static final double SAME = 0.97;

    /** Whether they are about as long and as loud, in the same channels, and not too far apart. */
    static boolean isPossible(Finding gone, Finding come) {
        Region one = gone.region();
        Region other = come.region();
        double levels = gone.difference().place().residualDbfs()
                - come.difference().place().residualDbfs();
        return one.channels().equals(other.channels())
                && one.blocks() <= LONGEST_BLOCKS
                && Math.abs(one.blocks() - other.blocks()) <= Math.max(DIFFERENT_BLOCKS, one.blocks() / 10)
                && Math.abs(one.startBlock() - other.startBlock()) <= FARTHEST_BLOCKS
                && Math.abs(levels) <= ALIKE_DB;
    }

    Optional<Finding> of(Finding gone, Finding come) throws IOException {
        RegionSound before = sound(gone);
        RegionSound after = sound(come);
        int frames = (int) before.frames();
        int margin = (DIFFERENT_BLOCKS + 2) * places.table().blockFrames() + frames / 10;
        double[][] one = MoveCheck.apart(before.at(before.startFrame(), frames, 0));
        double[][] other = MoveCheck.apart(after.at(after.startFrame() - margin, frames + 2 * margin, 0));
        Correlator.Fit fit = new Correlator(frames, frames + 2 * margin).best(one, other);
        if (fit.coefficient() > -SAME) {
            return Optional.empty();
        }
        long to = after.startFrame() - margin + fit.offset();
        Region both = RegionFinder.union(gone.region(), come.region());
        return Optional.of(new Finding(
                both, new Difference.Moved(places.of(both), before.startFrame(), to, frames), gone.background()));
    }

    private RegionSound sound(Finding finding) {
        return new RegionSound(sounds, places.pair(), places.table(), finding.region(), finding.background());
    }
}
