package org.stagebook.conform;

import org.stagebook.conform.match.MatchOptions;

/**
 * How a picture change is worked out and what its cuts are called.
 *
 * @param match what the user says of names
 * @param oldLabel label of the old cut, such as "v2.3"; empty to take the title of its list
 * @param newLabel label of the new cut; empty to take the title of its list
 * @param oldFile name of the file the old cut was read from; may be empty
 * @param newFile name of the file the new cut was read from; may be empty
 */
public record ConformOptions(MatchOptions match, String oldLabel, String newLabel, String oldFile, String newFile) {

    /** Cuts are called as their lists, and names are what they are. */
    public static ConformOptions defaults() {
        return new ConformOptions(MatchOptions.defaults(), "", "", "", "");
    }
}
