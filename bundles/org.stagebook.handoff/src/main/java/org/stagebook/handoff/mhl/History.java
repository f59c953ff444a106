package org.stagebook.handoff.mhl;

import java.nio.file.Path;
import java.util.List;

/**
 * The history of one managed folder: its chain, the manifests that can be trusted, oldest first, and what is wrong with
 * the rest. Where none can be trusted, a problem says so and the manifests are those that lie there.
 */
public record History(Path root, Chain chain, List<Manifest> manifests, List<HistoryProblem> problems) {
    public History {
        manifests = List.copyOf(manifests);
        problems = List.copyOf(problems);
    }

    /** A folder that has no generation yet. */
    public static History none(Path root) {
        return new History(root, new Chain(List.of()), List.of(), List.of());
    }

    public boolean isIntact() {
        return problems.isEmpty();
    }

    /** What the latest generation left out; what every tool leaves out if it does not say. */
    public List<String> ignorePatterns() {
        List<String> latest = manifests.isEmpty()
                ? List.of()
                : manifests.getLast().list().process().ignorePatterns();
        return latest.isEmpty() ? ProcessInfo.DEFAULT_IGNORE : latest;
    }

    /** The number of the last generation in the chain, 0 if there is none. */
    public int latestGeneration() {
        return chain.links().stream().mapToInt(Chain.Link::sequenceNumber).max().orElse(0);
    }
}
