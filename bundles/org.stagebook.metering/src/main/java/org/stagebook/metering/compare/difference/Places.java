package org.stagebook.metering.compare.difference;

import java.util.List;

/** Turns regions of the table into places in the recording, with what was measured there. */
record Places(SoundPair pair, BlockTable table, LevelCheck levels) {

    ChangedPlace of(Region region) {
        BlockSums sums = levels.sums(region);
        long start = table.startFrame(region.startBlock());
        long end = table.startFrame(region.endBlock());
        double louder = Math.max(sums.first(), sums.second());
        List<String> names = region.channels().stream().map(pair::channelName).toList();
        return new ChangedPlace(
                start,
                end,
                region.channels(),
                names,
                Audibility.dbfs(sums.difference() / Math.max(1, end - start)),
                10 * Math.log10(sums.difference() / louder));
    }
}
