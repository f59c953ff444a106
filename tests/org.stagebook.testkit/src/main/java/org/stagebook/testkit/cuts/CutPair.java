package org.stagebook.testkit.cuts;

import java.util.Arrays;
import java.util.List;
import org.stagebook.interchange.cutlist.CutList;

/**
 * An old and a new cut, and what truly became of each frame.
 *
 * @param oldCut a list for each reel, reels 1, 2, 3 ...
 * @param newOfOld for each frame of the old cut, counted through its reels from the first to the last frame of each, the frame
 *     of the new one, counted alike; less than 0 if it is gone
 * @param edits what was done, for a message
 * @param refused edits not made because the lists would tell another story
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CutPair(List<CutList> oldCut, List<CutList> newCut, int[] newOfOld, List<String> edits, int refused) {

    /** Keeps the lists. */
    public CutPair {
        oldCut = List.copyOf(oldCut);
        newCut = List.copyOf(newCut);
        edits = List.copyOf(edits);
        newOfOld = newOfOld.clone();
    }

    /** What became of a frame. */
    public int truthOf(int oldFrame) {
        return newOfOld[oldFrame];
    }

    /** How many frames the old cut has. */
    public int oldFrames() {
        return newOfOld.length;
    }

    @Override
    public int[] newOfOld() {
        return newOfOld.clone();
    }

    /** How many frames are in the new cut still. */
    public long surviving() {
        return Arrays.stream(newOfOld).filter(g -> g >= 0).count();
    }
}
