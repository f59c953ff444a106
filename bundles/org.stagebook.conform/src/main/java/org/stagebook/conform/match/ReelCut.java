package org.stagebook.conform.match;

import org.stagebook.interchange.cutlist.CutList;

/**
 * The cut of one reel.
 *
 * @param reelNumber of the production
 * @param list its events; those of picture count, or those of sound where there are none
 * @param sourceFile name of the file it was read from; empty if it is from none
 */
public record ReelCut(int reelNumber, CutList list, String sourceFile) {

    /** A cut that is from no file. */
    public ReelCut(int reelNumber, CutList list) {
        this(reelNumber, list, "");
    }

    /** The same cut by another list. */
    public ReelCut with(CutList other) {
        return new ReelCut(reelNumber, other, sourceFile);
    }
}
