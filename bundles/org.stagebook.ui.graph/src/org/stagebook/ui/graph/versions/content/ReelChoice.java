package org.stagebook.ui.graph.versions.content;

/** Which versions are shown, by what they hold. */
public sealed interface ReelChoice {

    /** Whole versions and those of reels. */
    record Everything() implements ReelChoice {}

    /** Only versions of the whole. */
    record WholeOnly() implements ReelChoice {}

    /** Only versions of one reel. */
    record OneReel(String reelId) implements ReelChoice {}

    /** Whether a line of versions is one of those. */
    default boolean shows(VersionLine line) {
        return switch (this) {
            case Everything() -> true;
            case WholeOnly() -> line.isWhole();
            case OneReel(String reelId) -> line.reelId().equals(reelId);
        };
    }
}
