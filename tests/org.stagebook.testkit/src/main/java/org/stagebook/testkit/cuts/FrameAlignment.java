package org.stagebook.testkit.cuts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The second half of the definition in {@link FrameOracle}, for two rows of images. */
final class FrameAlignment {
    private static final int NONE = FrameOracle.NONE;

    private final List<Object> oldRow;
    private final List<Object> newRow;
    private final Object black;
    private final int[] newOf;
    private final int[] oldOf;

    FrameAlignment(List<Object> oldRow, List<Object> newRow, Object black) {
        this.oldRow = oldRow;
        this.newRow = newRow;
        this.black = black;
        newOf = new int[oldRow.size()];
        oldOf = new int[newRow.size()];
        Arrays.fill(newOf, NONE);
        Arrays.fill(oldOf, NONE);
        boolean changed = single();
        while (changed) {
            changed = context();
            changed |= single();
        }
    }

    int newOf(int i) {
        return newOf[i];
    }

    /** Black that is not determined, beside a frame whose partner has such black at the same side. */
    boolean isOpenBlack(int i) {
        if (newOf[i] != NONE || !oldRow.get(i).equals(black)) {
            return false;
        }
        int left = i;
        while (left >= 0 && newOf[left] == NONE && oldRow.get(left).equals(black)) {
            left--;
        }
        int right = i;
        while (right < oldRow.size()
                && newOf[right] == NONE
                && oldRow.get(right).equals(black)) {
            right++;
        }
        return openAt(left, 1) || openAt(right, -1);
    }

    private boolean openAt(int i, int step) {
        if (i < 0 || i >= oldRow.size() || newOf[i] == NONE) {
            return false;
        }
        int j = newOf[i] + step;
        return j >= 0 && j < newRow.size() && oldOf[j] == NONE && newRow.get(j).equals(black);
    }

    private boolean single() {
        Map<Object, Integer> inOld = only(oldRow, newOf);
        Map<Object, Integer> inNew = only(newRow, oldOf);
        boolean changed = false;
        for (Map.Entry<Object, Integer> entry : inOld.entrySet()) {
            int j = inNew.getOrDefault(entry.getKey(), NONE);
            if (entry.getValue() >= 0 && j >= 0) {
                newOf[entry.getValue()] = j;
                oldOf[j] = entry.getValue();
                changed = true;
            }
        }
        return changed;
    }

    /** For each image not determined the one place it has; -2 where there are more. */
    private Map<Object, Integer> only(List<Object> row, int[] partner) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (partner[i] == NONE && !row.get(i).equals(black)) {
                places.merge(row.get(i), i, (one, other) -> -2);
            }
        }
        return places;
    }

    private boolean context() {
        int[] before = new int[oldRow.size()];
        int[] after = new int[oldRow.size()];
        int[] claimsOnNew = new int[newRow.size()];
        for (int i = 0; i < oldRow.size(); i++) {
            before[i] = claim(i, -1);
            after[i] = claim(i, 1);
            if (before[i] != NONE) {
                claimsOnNew[before[i]]++;
            }
            if (after[i] != NONE && after[i] != before[i]) {
                claimsOnNew[after[i]]++;
            }
        }
        boolean changed = false;
        for (int i = 0; i < oldRow.size(); i++) {
            boolean agree = before[i] == after[i];
            boolean one = agree || (!oldRow.get(i).equals(black) && (before[i] == NONE || after[i] == NONE));
            int j = Math.max(before[i], after[i]);
            if (one && j != NONE && claimsOnNew[j] == 1) {
                newOf[i] = j;
                oldOf[j] = i;
                changed = true;
            }
        }
        return changed;
    }

    /** Walks from a frame until a determined one; the new frame in the same distance of its partner, if all between is alike. */
    private int claim(int i, int step) {
        if (newOf[i] != NONE) {
            return NONE;
        }
        int k = i + step;
        while (k >= 0 && k < oldRow.size() && newOf[k] == NONE) {
            k += step;
        }
        if (k < 0 || k >= oldRow.size()) {
            return NONE;
        }
        int partner = newOf[k];
        for (int m = k - step; m != i - step; m -= step) {
            int j = partner + m - k;
            boolean alike = j >= 0
                    && j < newRow.size()
                    && oldOf[j] == NONE
                    && newRow.get(j).equals(oldRow.get(m));
            if (!alike) {
                return NONE;
            }
        }
        return partner + i - k;
    }
}
