package org.stagebook.metering.level;

import java.util.Locale;

/**
 * A level as a scale shows it.
 *
 * @param mark where on the scale, also beyond its ends
 */
public record ScaleReading(MeterScale scale, double mark) {

    /** Whether the scale is printed there. */
    public boolean isOnScale() {
        return mark >= scale.lowest() && mark <= scale.highest();
    }

    /** As people say it: {@code "PPM 4.3 (BBC)"}, {@code "VU -1.5 (SMPTE)"}, {@code "K 3.1 (K-20)"}. */
    public String text() {
        double tenths = Math.rint(mark * 10) / 10 + 0.0;
        return String.format(Locale.ROOT, "%s %.1f (%s)", scale.instrument(), tenths, scale.label());
    }
}
