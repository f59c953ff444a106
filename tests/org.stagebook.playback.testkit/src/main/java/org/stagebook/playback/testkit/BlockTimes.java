package org.stagebook.playback.testkit;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long blocks took.
 *
 * @param medianNanos of a block
 * @param mostlyNanos what 99.9 % of the blocks stay within
 * @param worstNanos the longest
 */
public record BlockTimes(long medianNanos, long mostlyNanos, long worstNanos) {

    static BlockTimes of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new BlockTimes(
                sorted[sorted.length / 2], sorted[(int) (sorted.length * 999L / 1000)], sorted[sorted.length - 1]);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f us (median), %.1f us (99.9 %%), %.1f us at worst",
                medianNanos / 1e3,
                mostlyNanos / 1e3,
                worstNanos / 1e3);
    }
}
