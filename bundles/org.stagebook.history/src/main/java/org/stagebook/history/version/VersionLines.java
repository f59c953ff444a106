package org.stagebook.history.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stagebook.history.version.MixPrint.Line;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** The branches of a production's mix versions: what comes next on each, and what came before. */
public record VersionLines(Production production) {

    /** What a version of a reel or of the whole goes on from: whatever was recorded last of a branch for each part of it. */
    public List<MixVersion> latest(String branch, Optional<Reel> reel) {
        List<MixVersion> line = production.getMixVersions().stream()
                .filter(version -> branch(version).equalsIgnoreCase(branch))
                .toList();
        int whole = last(line, version -> version.getReel() == null);
        Set<MixVersion> latest = new LinkedHashSet<>();
        production.getReels().stream()
                .filter(each -> reel.isEmpty() || reel.get().equals(each))
                .map(each -> last(line, version -> each.equals(version.getReel())))
                .filter(index -> index > whole)
                .sorted()
                .forEach(index -> latest.add(line.get(index)));
        if (whole >= 0 && (reel.isEmpty() || latest.isEmpty())) {
            List<MixVersion> all = new ArrayList<>(List.of(line.get(whole)));
            all.addAll(latest);
            return all;
        }
        return List.copyOf(latest);
    }

    private static int last(List<MixVersion> line, Predicate<MixVersion> wanted) {
        return IntStream.range(0, line.size())
                .filter(index -> wanted.test(line.get(index)))
                .max()
                .orElse(-1);
    }

    /** The number the next version of a branch gets. */
    public int nextNumber(String branch, Optional<Reel> reel) {
        return 1 + on(branch, reel).mapToInt(MixVersion::getNumber).max().orElse(0);
    }

    /** What a version continues on its own branch; nothing for the first. */
    public static Optional<MixVersion> before(MixVersion version) {
        return version.getParents().stream()
                .filter(parent -> branch(parent).equals(branch(version)))
                .findFirst()
                .or(() -> version.getParents().stream().findFirst());
    }

    /** A line that continues the latest version of its branch, or begins one printed from the latest of another. */
    public Line continuing(String branch, Optional<Reel> reel, Optional<MixVersion> printedFrom) {
        return new Line(branch, reel, latest(branch, reel), printedFrom, Optional.empty());
    }

    /** The versions somebody may mean: by label, by branch and label as in {@code near-field/v5}, or by id. */
    public List<MixVersion> named(String name) {
        List<MixVersion> exact = production.getMixVersions().stream()
                .filter(version -> name.equals(version.getId())
                        || name.equalsIgnoreCase(branch(version) + "/" + version.getLabel()))
                .toList();
        return exact.isEmpty()
                ? production.getMixVersions().stream()
                        .filter(version -> name.equalsIgnoreCase(version.getLabel()))
                        .toList()
                : exact;
    }

    /** Whether a version of a branch and reel is called so already. */
    public boolean isTaken(String label, String branch, Optional<Reel> reel) {
        return on(branch, reel).anyMatch(version -> label.equalsIgnoreCase(version.getLabel()));
    }

    /** Versions of one branch and reel that share a label, which two people can bring about who did not know of each other. */
    public List<List<MixVersion>> namesakes() {
        Map<List<Object>, List<MixVersion>> byName = new LinkedHashMap<>();
        production
                .getMixVersions()
                .forEach(version -> byName.computeIfAbsent(
                                List.of(
                                        branch(version).toLowerCase(Locale.ROOT),
                                        Optional.ofNullable(version.getReel()),
                                        String.valueOf(version.getLabel()).toLowerCase(Locale.ROOT)),
                                key -> new ArrayList<>())
                        .add(version));
        return byName.values().stream().filter(same -> same.size() > 1).toList();
    }

    private Stream<MixVersion> on(String branch, Optional<Reel> reel) {
        return production.getMixVersions().stream()
                .filter(version -> branch(version).equalsIgnoreCase(branch)
                        && Objects.equals(version.getReel(), reel.orElse(null)));
    }

    /** The branch of a version; empty for the main line. */
    public static String branch(MixVersion version) {
        return version.getBranch() == null ? "" : version.getBranch();
    }
}
