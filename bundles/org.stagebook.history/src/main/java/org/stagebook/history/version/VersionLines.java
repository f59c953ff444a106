package org.stagebook.history.version;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.history.version.MixPrint.Line;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** The branches of a production's mix versions: what comes next on each, and what came before. */
public record VersionLines(Production production) {

    /** The latest version of a branch that holds a reel, or the whole. */
    public Optional<MixVersion> latest(String branch, Optional<Reel> reel) {
        return on(branch, reel)
                .max(Comparator.comparingInt(MixVersion::getNumber)
                        .thenComparing(MixVersion::getCreated, Comparator.nullsFirst(Comparator.naturalOrder())));
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
        List<MixVersion> parents = latest(branch, reel).stream().toList();
        return new Line(branch, reel, parents, printedFrom, Optional.empty());
    }

    /** The version somebody means: by its label, on any branch; the latest where several are called so. */
    public Optional<MixVersion> named(String label) {
        return production.getMixVersions().stream()
                .filter(version -> label.equalsIgnoreCase(version.getLabel()) || label.equals(version.getId()))
                .reduce((one, later) -> later);
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
