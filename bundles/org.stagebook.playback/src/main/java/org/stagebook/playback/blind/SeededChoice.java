package org.stagebook.playback.blind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Draws that are the same for the same seed for ever, on every machine and with every Java: SplitMix64 as it was published (Steele, Lea
 * and Flood 2014). Stored seeds stay checkable because this is ours and never changes.
 */
final class SeededChoice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SeededChoice(long seed) {
        state = seed;
    }

    /** The next 64 bits. */
    long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A whole number from 0 up to, but not including, a bound; each is as likely as any other. */
    int below(int bound) {
        long bits = next() >>> 1;
        long value = bits % bound;
        while (bits - value > Long.MAX_VALUE - (bound - 1)) { // the last, incomplete round of the bound
            bits = next() >>> 1;
            value = bits % bound;
        }
        return (int) value;
    }

    /** The numbers from 0 up to, but not including, a size in an order of which each is as likely as any other. */
    List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        for (int i = size - 1; i > 0; i--) {
            Collections.swap(order, i, below(i + 1));
        }
        return List.copyOf(order);
    }
}
