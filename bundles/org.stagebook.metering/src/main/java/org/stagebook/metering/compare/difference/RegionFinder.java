package org.stagebook.metering.compare.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Finds where channels differ audibly, and puts together what begins and ends together. */
final class RegionFinder {

    /** Pauses up to half a second do not end a difference. */
    static final int JOINED_BLOCKS = 48;

    private static final int PICTURE_FRAME_BLOCKS = 4;
    private static final double MOSTLY = 0.8;

    private final BlockTable table;
    private final Audibility audibility;

    RegionFinder(BlockTable table, Audibility audibility) {
        this.table = table;
        this.audibility = audibility;
    }

    /** By time of their beginning. */
    List<Region> regions() {
        List<Region> single = new ArrayList<>();
        for (int channel = 0; channel < table.channels(); channel++) {
            single.addAll(ofChannel(channel));
        }
        single.sort(Comparator.comparingInt(Region::startBlock).thenComparingInt(Region::endBlock));
        return together(single);
    }

    private List<Region> ofChannel(int channel) {
        List<Region> found = new ArrayList<>();
        int block = 0;
        while (block < table.blocks()) {
            if (table.isEqualSpan(block / BlockTable.SPAN_BLOCKS)) {
                block += BlockTable.SPAN_BLOCKS - block % BlockTable.SPAN_BLOCKS;
            } else if (exceeds(channel, block, audibility.faint())) {
                int end = endOfRun(channel, block);
                if (isAudible(channel, block, end)) {
                    join(found, new Region(block, end, List.of(channel)));
                }
                block = end;
            } else {
                block++;
            }
        }
        return found;
    }

    private int endOfRun(int channel, int start) {
        int end = start;
        while (end < table.blocks() && exceeds(channel, end, audibility.faint())) {
            end++;
        }
        return end;
    }

    private boolean isAudible(int channel, int from, int to) {
        for (int block = from; block < to; block++) {
            if (exceeds(channel, block, audibility.audible())) {
                return true;
            }
        }
        return false;
    }

    private boolean exceeds(int channel, int block, double meanSquare) {
        return table.difference(channel, block) > meanSquare * table.framesOf(block);
    }

    private static void join(List<Region> found, Region next) {
        if (!found.isEmpty() && next.startBlock() - found.getLast().endBlock() <= JOINED_BLOCKS) {
            Region last = found.removeLast();
            found.add(last.part(last.startBlock(), next.endBlock()));
        } else {
            found.add(next);
        }
    }

    private static List<Region> together(List<Region> single) {
        List<Region> groups = new ArrayList<>();
        for (Region region : single) {
            int at = groupOf(groups, region);
            if (at < 0) {
                groups.add(region);
            } else {
                groups.set(at, union(groups.get(at), region));
            }
        }
        return groups;
    }

    private static int groupOf(List<Region> groups, Region region) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (belong(groups.get(i), region)) {
                return i;
            }
            if (region.startBlock() - groups.get(i).startBlock() > LONGEST_LOOK_BACK) {
                return -1;
            }
        }
        return -1;
    }

    private static final int LONGEST_LOOK_BACK = 96 * 60 * 60;

    private static boolean belong(Region group, Region region) {
        boolean edges = Math.abs(group.startBlock() - region.startBlock()) <= PICTURE_FRAME_BLOCKS
                && Math.abs(group.endBlock() - region.endBlock()) <= PICTURE_FRAME_BLOCKS;
        int all = Math.max(group.endBlock(), region.endBlock()) - Math.min(group.startBlock(), region.startBlock());
        return edges || group.overlap(region) >= MOSTLY * all;
    }

    static Region union(Region one, Region other) {
        TreeSet<Integer> channels = new TreeSet<>(one.channels());
        channels.addAll(other.channels());
        return new Region(
                Math.min(one.startBlock(), other.startBlock()),
                Math.max(one.endBlock(), other.endBlock()),
                List.copyOf(channels));
    }
}
