package org.stagebook.ui.graph.versions.content;

import java.util.Optional;

/**
 * Which versions are shown.
 *
 * @param reels by what they hold
 * @param branch by their branch, empty text for the main line; nothing for all branches
 */
public record VersionFilter(ReelChoice reels, Optional<String> branch) {

    /** Shows every version. */
    public static final VersionFilter ALL = new VersionFilter(new ReelChoice.Everything(), Optional.empty());

    /** Whether versions of a line are shown. */
    public boolean shows(VersionLine line) {
        return reels.shows(line)
                && branch.map(wanted -> wanted.equalsIgnoreCase(line.branch())).orElse(true);
    }
}
