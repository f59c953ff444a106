package org.stagebook.conform.match;

import java.util.List;
import org.stagebook.interchange.cutlist.CutEvent;

/** Runs seeded pairs made of the real lists and prints what became of their frames: {@code GroundTruth [pairs] [first seed]}. */
public final class GroundTruth {

    private GroundTruth() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        int pairs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        System.out.print(run(pairs, first).table());
    }

    /** @throws AssertionError with the seed, if a frame is mapped wrong, guessed, or not mapped though it is determined */
    static Trial.Counts run(int pairs, long firstSeed) {
        List<List<CutEvent>> tracks = List.copyOf(RealLists.tracks().values());
        Trial.Counts counts = new Trial.Counts();
        for (long seed = firstSeed; seed < firstSeed + pairs; seed++) {
            Trial trial = new Trial(tracks, seed);
            if (!trial.mistakes().isEmpty()) {
                throw new AssertionError(
                        "Seed " + seed + ": " + String.join("\n", trial.mistakes()) + "\n" + trial.story());
            }
            counts.add(trial.counts());
        }
        return counts;
    }
}
