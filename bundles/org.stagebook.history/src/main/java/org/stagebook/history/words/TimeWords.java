package org.stagebook.history.words;

import java.util.Locale;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;

/** How far something moved. */
final class TimeWords {
    private TimeWords() {}

    static String distance(Position from, Position to) {
        Duration distance = from.until(to);
        if (distance.isZero()) {
            return "";
        }
        double seconds = Math.abs(distance.toSeconds());
        String amount = String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.1f s", seconds);
        return " (" + amount + (distance.isNegative() ? " earlier)" : " later)");
    }
}
