package org.stagebook.report.contents;

import java.util.Locale;

/** A number of bytes as people say it, in steps of a thousand. */
record ByteCount(long sizeBytes) {
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
    private static final int STEP = 1000;

    @Override
    public String toString() {
        if (sizeBytes < STEP) {
            return sizeBytes + " " + (sizeBytes == 1 ? "byte" : UNITS[0]);
        }
        double shown = sizeBytes;
        int unit = 0;
        while (shown >= STEP - 0.05 && unit < UNITS.length - 1) {
            shown /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", shown, UNITS[unit]);
    }
}
