package org.stagebook.delivery.qc;

import java.util.ArrayList;
import java.util.List;

/** Collects consecutive slots; one that does not count between others that do is bridged. */
final class Runs {

    private final int shortest;
    private final List<int[]> runs = new ArrayList<>();
    private int start = -1;
    private int last = -1;

    /** Shorter runs are left out. */
    Runs(int shortest) {
        this.shortest = shortest;
    }

    void accept(int slot, boolean counts) {
        if (counts) {
            start = start < 0 ? slot : start;
            last = slot;
        } else if (start >= 0 && slot - last > 1) {
            close();
        }
    }

    private void close() {
        if (last + 1 - start >= shortest) {
            runs.add(new int[] {start, last + 1});
        }
        start = -1;
    }

    /** First slot and the one after the last of each. */
    List<int[]> end(int slots) {
        if (start >= 0 && slots > 0) {
            close();
        }
        return runs;
    }
}
