package org.stagebook.testkit.cuts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether what truly happened is what the two lists tell. Some edits leave no trace, or a false one: two uses of the same frames
 * are exchanged; a shot is deleted and the same frames are inserted elsewhere; a shot is put exactly where another use of its
 * frames was taken out. Nobody could know from the lists, so such edits are not made.
 */
final class PlainStory {
    private static final int GONE = -1;

    private final FrameOracle images;
    private final int[] newOfOld;
    private final int[] oldOfNew;

    /** @param newOfOld what truly became of each old frame; less than 0 if it is gone */
    PlainStory(FrameOracle images, int[] newOfOld) {
        this.images = images;
        this.newOfOld = newOfOld;
        oldOfNew = new int[images.newFrames()];
        java.util.Arrays.fill(oldOfNew, GONE);
        for (int f = 0; f < newOfOld.length; f++) {
            if (newOfOld[f] >= 0) {
                oldOfNew[newOfOld[f]] = f;
            }
        }
    }

    boolean isTold() {
        return nothingIsGoneAndBackElsewhere() && neighboursTellTheTruth(1) && neighboursTellTheTruth(-1);
    }

    private boolean nothingIsGoneAndBackElsewhere() {
        Set<Object> gone = new HashSet<>();
        for (int f = 0; f < newOfOld.length; f++) {
            Object image = images.oldImage(f);
            if (newOfOld[f] < 0 || !images.newImage(newOfOld[f]).equals(image)) {
                gone.add(image);
            }
        }
        for (int g = 0; g < oldOfNew.length; g++) {
            Object image = images.newImage(g);
            boolean fresh = oldOfNew[g] < 0 || !images.oldImage(oldOfNew[g]).equals(image);
            if (fresh && !FrameOracle.isBlack(image) && gone.contains(image)) {
                return false;
            }
        }
        return true;
    }

    /** Equal neighbours of a frame and of what became of it became of each other. */
    private boolean neighboursTellTheTruth(int step) {
        List<Integer> oldRow = images.oldRow();
        List<Integer> newRow = images.newRow();
        Map<Integer, Integer> placeInNewRow = new HashMap<>();
        for (int j = 0; j < newRow.size(); j++) {
            placeInNewRow.put(newRow.get(j), j);
        }
        for (int i = 0; i < oldRow.size(); i++) {
            int f = oldRow.get(i);
            int g = f < 0 ? f : newOfOld[f];
            boolean start = f < 0 || (g >= 0 && !black(f) && images.oldImage(f).equals(images.newImage(g)));
            if (start && placeInNewRow.containsKey(g) && !tells(i, placeInNewRow.get(g), step)) {
                return false;
            }
        }
        return true;
    }

    private boolean tells(int i, int j, int step) {
        List<Integer> oldRow = images.oldRow();
        List<Integer> newRow = images.newRow();
        int k = step;
        boolean blackMoved = false;
        while (inside(oldRow, i + k) && inside(newRow, j + k)) {
            int f = oldRow.get(i + k);
            int g = newRow.get(j + k);
            if (f < 0 || g < 0 || !images.oldImage(f).equals(images.newImage(g))) {
                return !(blackMoved && f < 0 && f == g);
            }
            if (!black(f)) {
                return newOfOld[f] == g && !blackMoved;
            }
            blackMoved |= newOfOld[f] != g;
            k += step;
        }
        return true;
    }

    private boolean black(int oldFrame) {
        return FrameOracle.isBlack(images.oldImage(oldFrame));
    }

    private static boolean inside(List<Integer> row, int i) {
        return i >= 0 && i < row.size();
    }
}
