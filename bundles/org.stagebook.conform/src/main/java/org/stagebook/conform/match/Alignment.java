package org.stagebook.conform.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds for each atom of an old row the one of a new row that it is, as far as the rows determine it.
 *
 * <p>Step 1: an atom that each row has once is found. Step 2: an atom next to a found one is the one next to that one's
 * partner, if it is equal, and so on along both rows; this is a claim. A claim holds if nothing else claims either of the two;
 * black has to be claimed from both sides, because it looks the same everywhere. Step 3: an atom that each row has once among
 * those not found yet is found. Steps 2 and 3 are repeated until nothing is found any more. What claims contradict, and what
 * occurs several times without a claim, is not determined.
 */
final class Alignment {

    static final int NONE = -1;

    /** Rows that need more rounds repeat themselves; what is left then is not determined. */
    private static final int MOST_ROUNDS = 200;

    private final Sequence oldRow;
    private final Sequence newRow;
    private final int[] newOfOld;
    private final int[] oldOfNew;
    private final int[] oldCount;
    private final int[] newCount;
    private int[] fromLeft;
    private int[] fromRight;

    Alignment(Sequence oldRow, Sequence newRow, int atoms) {
        this.oldRow = oldRow;
        this.newRow = newRow;
        newOfOld = filled(oldRow.size());
        oldOfNew = filled(newRow.size());
        fromLeft = filled(oldRow.size());
        fromRight = filled(oldRow.size());
        oldCount = new int[atoms];
        newCount = new int[atoms];
        for (int i = 0; i < oldRow.size(); i++) {
            oldCount[oldRow.at(i).atom()]++;
        }
        for (int j = 0; j < newRow.size(); j++) {
            newCount[newRow.at(j).atom()]++;
        }
        boolean found = findSingle();
        for (int round = 0; found && round < MOST_ROUNDS; round++) {
            makeClaims();
            found = acceptClaims();
            found |= findSingle();
        }
        makeClaims();
    }

    /** The place in the new row of an entry of the old one; {@link #NONE} if it is not determined. */
    int newOf(int oldIndex) {
        return newOfOld[oldIndex];
    }

    /** The place in the old row of an entry of the new one; {@link #NONE} if it is not determined. */
    int oldOf(int newIndex) {
        return oldOfNew[newIndex];
    }

    /** Where an entry that is not determined would be, going by its neighbours. */
    List<Integer> claims(int oldIndex) {
        List<Integer> claims = new ArrayList<>();
        if (fromLeft[oldIndex] != NONE) {
            claims.add(fromLeft[oldIndex]);
        }
        if (fromRight[oldIndex] != NONE && fromRight[oldIndex] != fromLeft[oldIndex]) {
            claims.add(fromRight[oldIndex]);
        }
        return claims;
    }

    private boolean findSingle() {
        int[] only = new int[newCount.length];
        Arrays.fill(only, NONE);
        for (int j = 0; j < newRow.size(); j++) {
            Sequence.Entry entry = newRow.at(j);
            if (oldOfNew[j] == NONE && !entry.black() && newCount[entry.atom()] == 1) {
                only[entry.atom()] = j;
            }
        }
        boolean found = false;
        for (int i = 0; i < oldRow.size(); i++) {
            int atom = oldRow.at(i).atom();
            if (newOfOld[i] == NONE && oldCount[atom] == 1 && only[atom] != NONE) {
                pair(i, only[atom]);
                found = true;
            }
        }
        return found;
    }

    private void makeClaims() {
        fromLeft = filled(oldRow.size());
        fromRight = filled(oldRow.size());
        for (int i = 1; i < oldRow.size(); i++) {
            fromLeft[i] = claim(i, i - 1, 1, fromLeft);
        }
        for (int i = oldRow.size() - 2; i >= 0; i--) {
            fromRight[i] = claim(i, i + 1, -1, fromRight);
        }
    }

    private int claim(int i, int neighbour, int step, int[] claims) {
        int base = newOfOld[neighbour] != NONE ? newOfOld[neighbour] : claims[neighbour];
        int j = base + step;
        boolean possible = newOfOld[i] == NONE
                && base != NONE
                && j >= 0
                && j < newRow.size()
                && oldOfNew[j] == NONE
                && newRow.at(j).atom() == oldRow.at(i).atom();
        return possible ? j : NONE;
    }

    private boolean acceptClaims() {
        int[] claimantFromLeft = filled(newRow.size());
        int[] claimantFromRight = filled(newRow.size());
        for (int i = 0; i < oldRow.size(); i++) {
            if (fromLeft[i] != NONE) {
                claimantFromLeft[fromLeft[i]] = i;
            }
            if (fromRight[i] != NONE) {
                claimantFromRight[fromRight[i]] = i;
            }
        }
        boolean found = false;
        for (int i = 0; i < oldRow.size(); i++) {
            int j = theOne(fromLeft[i], fromRight[i], oldRow.at(i).black());
            if (j != NONE && theOne(claimantFromLeft[j], claimantFromRight[j], false) == i) {
                pair(i, j);
                found = true;
            }
        }
        return found;
    }

    /** What two claims agree on; one is enough unless both are needed. */
    private static int theOne(int one, int other, boolean both) {
        if (one == other) {
            return one;
        }
        if (both || (one != NONE && other != NONE)) {
            return NONE;
        }
        return Math.max(one, other);
    }

    private void pair(int i, int j) {
        newOfOld[i] = j;
        oldOfNew[j] = i;
        oldCount[oldRow.at(i).atom()]--;
        newCount[newRow.at(j).atom()]--;
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }
}
