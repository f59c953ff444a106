package org.stagebook.ui.graph.versions.content;

/**
 * A line of versions that continue each other: a branch, of the whole or of one reel.
 *
 * @param branch theatrical, near-field, M&amp;E, ...; empty for the main line
 * @param reelId empty for the whole
 * @param reelName such as "R1"; empty for the whole
 */
public record VersionLine(String branch, String reelId, String reelName) {

    /** The branch as people call it. */
    public String name() {
        return branch.isEmpty() ? "Main line" : branch;
    }

    /** What of the production it holds. */
    public String extent() {
        return reelName.isEmpty() ? "Whole" : reelName;
    }

    /** Whether its versions hold every reel. */
    public boolean isWhole() {
        return reelId.isEmpty();
    }
}
