package org.stagebook.timebase;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The decimal names under which rates are spoken of and written by other programs, kept apart from their exact values.
 */
final class FrameRateNames {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,4})");
    private static final Pattern TRAILING_WORD = Pattern.compile("\\s*(?:fps|frames?)$");

    private FrameRateNames() {}

    static Optional<FrameRate> rateOf(String text) {
        String plain = TRAILING_WORD
                .matcher(text.strip().toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .strip();
        Matcher fraction = FRACTION.matcher(plain);
        if (fraction.matches()) {
            return fraction(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
        return Optional.ofNullable(namesToRates().get(plain));
    }

    static Optional<String> nameOf(FrameRate rate) {
        return namesToRates().entrySet().stream()
                .filter(entry -> entry.getValue().equals(rate))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static String all() {
        return String.join(
                ", ", FrameRate.STANDARD.stream().map(FrameRate::label).toList());
    }

    private static Optional<FrameRate> fraction(int numerator, int denominator) {
        return FrameRate.STANDARD.stream()
                .filter(rate ->
                        numerator > 0 && (long) rate.numerator() * denominator == (long) rate.denominator() * numerator)
                .findFirst();
    }

    /** The first name of each rate is the one shown; the others are read only. */
    private static Map<String, FrameRate> namesToRates() {
        return Holder.NAMES;
    }

    /** Filled on first use, after {@link FrameRate} has its constants. */
    private static final class Holder {
        static final Map<String, FrameRate> NAMES = new LinkedHashMap<>();

        static {
            name(FrameRate.FPS_23_976, "23.976", "23.98");
            name(FrameRate.FPS_24, "24", "24.0", "24.00");
            name(FrameRate.FPS_25, "25", "25.0", "25.00");
            name(FrameRate.FPS_29_97, "29.97", "29.970");
            name(FrameRate.FPS_30, "30", "30.0", "30.00");
            name(FrameRate.FPS_47_952, "47.952", "47.95");
            name(FrameRate.FPS_48, "48", "48.0", "48.00");
            name(FrameRate.FPS_50, "50", "50.0", "50.00");
            name(FrameRate.FPS_59_94, "59.94", "59.940");
            name(FrameRate.FPS_60, "60", "60.0", "60.00");
            name(FrameRate.FPS_100, "100", "100.0", "100.00");
            name(FrameRate.FPS_119_88, "119.88", "119.880");
            name(FrameRate.FPS_120, "120", "120.0", "120.00");
        }

        private static void name(FrameRate rate, String... names) {
            for (String name : names) {
                NAMES.put(name, rate);
            }
        }
    }
}
