package org.stagebook.ui.parts.pages.presenter;

import java.util.List;
import java.util.Locale;

/** File sizes as people compare them, in powers of 1000 as disks are sold. */
public final class Sizes {

    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");

    private Sizes() {}

    /** Such as {@code 12.3 MB}. */
    public static String of(long sizeBytes) {
        double size = sizeBytes;
        int unit = 0;
        while (size >= 999.95 && unit < UNITS.size() - 1) {
            size /= 1000;
            unit++;
        }
        return unit == 0 ? sizeBytes + " B" : String.format(Locale.ROOT, "%.1f %s", size, UNITS.get(unit));
    }
}
