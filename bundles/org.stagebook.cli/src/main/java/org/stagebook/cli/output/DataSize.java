package org.stagebook.cli.output;

import java.util.Locale;

/**
 * A number of bytes as people read it: decimal units, as disks are sold, and at most one digit behind the point.
 *
 * @param sizeBytes not negative
 */
public record DataSize(long sizeBytes) {

    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final int STEP = 1000;

    @Override
    public String toString() {
        if (sizeBytes < STEP) {
            return sizeBytes == 1 ? "1 byte" : sizeBytes + " bytes";
        }
        int unit = 0;
        double shown = sizeBytes;
        while (shown >= STEP - 0.05 && unit < UNITS.length - 1) {
            shown /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", shown, UNITS[unit]);
    }
}
