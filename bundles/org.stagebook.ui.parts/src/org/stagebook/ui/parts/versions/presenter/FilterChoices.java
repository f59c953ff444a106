package org.stagebook.ui.parts.versions.presenter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.history.version.VersionLines;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.ui.graph.versions.content.ReelChoice;

/** By what versions can be left out: what they hold, and their branch. */
public final class FilterChoices {

    private final Production production;

    public FilterChoices(Production production) {
        this.production = production;
    }

    /** What versions may hold, in words. */
    public List<String> reelNames() {
        List<String> names = new ArrayList<>(List.of("Whole and all reels", "Whole only"));
        production.getReels().forEach(reel -> names.add("R" + reel.getNumber() + " only"));
        return names;
    }

    /** What one of these words means. */
    public ReelChoice reels(int index) {
        List<Reel> reels = production.getReels();
        return switch (index) {
            case 0 -> new ReelChoice.Everything();
            case 1 -> new ReelChoice.WholeOnly();
            default ->
                index - 2 < reels.size() && index > 0
                        ? new ReelChoice.OneReel(reels.get(index - 2).getId())
                        : new ReelChoice.Everything();
        };
    }

    /** The branches, in words; all of them first. */
    public List<String> branchNames() {
        List<String> names = new ArrayList<>(List.of("All branches"));
        branches().forEach(branch -> names.add(branch.isEmpty() ? "Main line" : branch));
        return names;
    }

    /** What one of these words means; nothing for all. */
    public Optional<String> branch(int index) {
        List<String> all = branches();
        return index > 0 && index <= all.size() ? Optional.of(all.get(index - 1)) : Optional.empty();
    }

    private List<String> branches() {
        Set<String> branches = new LinkedHashSet<>();
        for (MixVersion version : production.getMixVersions()) {
            branches.add(VersionLines.branch(version));
        }
        return List.copyOf(branches);
    }
}
