package org.stagebook.conform;

import org.stagebook.conform.match.MatchOptions;

/**
 * How a picture change is worked out and what its cuts are called.
 *
 * @param match what the user says of names
 * @param newLabel label of the new cut, such as "v2.3"; empty to take the title of each reel's list
 * @param trustOldLists whether the reels lie by the old lists even where they are known to lie by another cut
 */
public record ConformOptions(MatchOptions match, String newLabel, boolean trustOldLists) {

    /** Cuts are called as their lists, names are what they are, and reels lie by the cut they are known to lie by. */
    public static ConformOptions defaults() {
        return new ConformOptions(MatchOptions.defaults(), "", false);
    }
}
