package org.stagebook.delivery.qc.sound;

import java.util.ArrayList;
import java.util.List;

/** The places found in one channel; so many are kept, all are counted, so that a broken file does not fill the memory. */
final class Spots {

    private static final int MOST = 500;

    private final List<Spot> kept = new ArrayList<>();
    private long count;

    void add(Spot spot) {
        count++;
        if (kept.size() < MOST) {
            kept.add(spot);
        }
    }

    List<Spot> kept() {
        return kept;
    }

    /** How many were found and not kept. */
    long dropped() {
        return count - kept.size();
    }
}
