package org.stagebook.metering.compare.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Regions that may be one thing: a long one, and shorter ones of other channels within it.
 *
 * @param main the long one
 * @param contained the others
 */
record Cluster(Region main, List<Region> contained) {

    private static final int PICTURE_FRAME_BLOCKS = 4;

    Cluster {
        contained = List.copyOf(contained);
    }

    Region all() {
        Region all = main;
        for (Region region : contained) {
            all = RegionFinder.union(all, region);
        }
        return all;
    }

    /** The longest first, each with what lies in it; by time of their beginning. */
    static List<Cluster> of(List<Region> regions) {
        List<List<Region>> clusters = new ArrayList<>();
        regions.stream()
                .sorted(Comparator.comparingInt((Region region) -> -region.blocks()))
                .forEach(region -> clusters.stream()
                        .filter(cluster -> isIn(cluster, region))
                        .findFirst()
                        .ifPresentOrElse(
                                cluster -> cluster.add(region), () -> clusters.add(new ArrayList<>(List.of(region)))));
        return clusters.stream()
                .map(cluster -> new Cluster(cluster.getFirst(), cluster.subList(1, cluster.size())))
                .sorted(Comparator.comparingInt(cluster -> cluster.main.startBlock()))
                .toList();
    }

    private static boolean isIn(List<Region> cluster, Region region) {
        Region main = cluster.getFirst();
        return region.startBlock() >= main.startBlock() - PICTURE_FRAME_BLOCKS
                && region.endBlock() <= main.endBlock() + PICTURE_FRAME_BLOCKS
                && region.channels().stream().noneMatch(main.channels()::contains);
    }
}
