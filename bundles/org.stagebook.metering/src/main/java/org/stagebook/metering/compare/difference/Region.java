package org.stagebook.metering.compare.difference;

import java.util.List;

/**
 * A stretch in which channels differ.
 *
 * @param startBlock of the table
 * @param endBlock the one after the last
 */
record Region(int startBlock, int endBlock, List<Integer> channels) {

    Region {
        channels = List.copyOf(channels);
    }

    int blocks() {
        return endBlock - startBlock;
    }

    Region part(int from, int to) {
        return new Region(from, to, channels);
    }

    Region of(int channel) {
        return new Region(startBlock, endBlock, List.of(channel));
    }

    /** Blocks that both have. */
    int overlap(Region other) {
        return Math.max(0, Math.min(endBlock, other.endBlock) - Math.max(startBlock, other.startBlock));
    }
}
