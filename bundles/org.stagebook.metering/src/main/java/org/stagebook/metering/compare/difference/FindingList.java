package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts together what is one thing: the same in several channels, after a pause, around something else; and what was moved. */
final class FindingList {

    private static final double MUCH = 0.5;
    private static final int MOST_BETWEEN_BLOCKS = 96 * 60;

    private final Places places;
    private final List<Finding> findings;

    FindingList(Places places, List<Finding> findings) {
        this.places = places;
        this.findings = new ArrayList<>(findings);
        this.findings.sort(
                Comparator.comparingInt((Finding finding) -> finding.region().startBlock())
                        .thenComparingInt(finding -> finding.region().endBlock()));
    }

    /** By time. */
    List<Finding> joined() {
        List<Finding> joined = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Finding> earlier = earlier(joined, finding);
            if (earlier.isPresent()) {
                joined.set(joined.indexOf(earlier.get()), union(earlier.get(), finding));
            } else {
                joined.add(finding);
            }
        }
        return joined;
    }

    private static Optional<Finding> earlier(List<Finding> joined, Finding finding) {
        for (int i = joined.size() - 1; i >= 0; i--) {
            Finding candidate = joined.get(i);
            if (candidate.isNoiseLike(finding) && isSamePlace(candidate, finding)) {
                return Optional.of(candidate);
            }
            if (candidate.isLike(finding) && (isSamePlace(candidate, finding) || continues(joined, i, finding))) {
                return Optional.of(candidate);
            }
            if (finding.region().startBlock() - candidate.region().endBlock() > MOST_BETWEEN_BLOCKS) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isSamePlace(Finding one, Finding other) {
        int shorter = Math.min(one.region().blocks(), other.region().blocks());
        return one.region().overlap(other.region()) >= MUCH * shorter;
    }

    /** After a pause, or after something that interrupted a gain in which it was found. */
    private static boolean continues(List<Finding> joined, int index, Finding finding) {
        Finding candidate = joined.get(index);
        int pause = finding.region().startBlock() - candidate.region().endBlock();
        if (!candidate.region().channels().equals(finding.region().channels())) {
            return false;
        }
        if (pause <= RegionFinder.JOINED_BLOCKS) {
            return isUninterrupted(joined, index, finding) || finding.difference() instanceof Difference.GainOnly;
        }
        return finding.difference() instanceof Difference.GainOnly && isFilledWithBackground(joined, index, finding);
    }

    private static boolean isUninterrupted(List<Finding> joined, int index, Finding finding) {
        return joined.subList(index + 1, joined.size()).stream()
                .noneMatch(between -> between.region().startBlock()
                                < finding.region().startBlock()
                        && between.region().channels().equals(finding.region().channels()));
    }

    private static boolean isFilledWithBackground(List<Finding> joined, int index, Finding finding) {
        int from = joined.get(index).region().endBlock();
        return joined.subList(index + 1, joined.size()).stream()
                .anyMatch(between -> between.background() != 1
                        && Math.abs(between.region().startBlock() - from) <= RegionFinder.JOINED_BLOCKS
                        && finding.region().startBlock() - between.region().endBlock() <= RegionFinder.JOINED_BLOCKS);
    }

    private Finding union(Finding one, Finding other) {
        Region region = RegionFinder.union(one.region(), other.region());
        ChangedPlace place = places.of(region);
        Finding longer = one.region().blocks() >= other.region().blocks() ? one : other;
        return new Finding(region, moved(longer.difference(), place), one.background());
    }

    private static Difference moved(Difference difference, ChangedPlace place) {
        return switch (difference) {
            case Difference.GainOnly d -> new Difference.GainOnly(place, d.gainDb(), d.polarityInverted());
            case Difference.GainRide d ->
                new Difference.GainRide(place, d.startGainDb(), d.endGainDb(), d.greatestGainDb());
            case Difference.Delayed d -> new Difference.Delayed(place, d.delayFrames(), d.gainDb(), d.whole());
            case Difference.Moved d -> new Difference.Moved(place, d.fromFrame(), d.toFrame(), d.soundFrames());
            case Difference.Filtered d -> new Difference.Filtered(place, d.deltas());
            case Difference.Replaced d -> new Difference.Replaced(place);
            case Difference.Silenced d -> new Difference.Silenced(place);
            case Difference.Added d -> new Difference.Added(place);
            case Difference.Altered d -> new Difference.Altered(place, d.tendency());
        };
    }

    /** What disappeared here and appeared there being the same sound is one difference. */
    List<Finding> withMoves(List<Finding> joined, AlignedSounds sounds) throws IOException {
        List<Finding> left = new ArrayList<>(joined);
        for (Finding gone : joined) {
            if (gone.difference() instanceof Difference.Silenced) {
                pairUp(gone, left, sounds);
            }
        }
        left.sort(Comparator.comparingInt((Finding finding) -> finding.region().startBlock()));
        return left;
    }

    private void pairUp(Finding gone, List<Finding> left, AlignedSounds sounds) throws IOException {
        for (Finding come : List.copyOf(left)) {
            if (come.difference() instanceof Difference.Added && PairedMove.isPossible(gone, come)) {
                Optional<Finding> moved = new PairedMove(places, sounds).of(gone, come);
                if (moved.isPresent()) {
                    left.remove(gone);
                    left.set(left.indexOf(come), moved.get());
                    return;
                }
            }
        }
    }
}
