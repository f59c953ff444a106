package org.stagebook.delivery.qc.adm;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as models store it: {@code "00:00:05.00000"}, or with a fraction of samples, {@code "00:00:05.00000S48000"}. */
record AdmTime(String text) {

    private static final Pattern FORMAT =
            Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})(?:\\.(\\d{1,9}))?(?:S(\\d{4,6}))?");

    /** In seconds; absent where it is no time. */
    OptionalDouble seconds() {
        Matcher matcher = FORMAT.matcher(text.strip());
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double whole = Integer.parseInt(matcher.group(1)) * 3600.0
                + Integer.parseInt(matcher.group(2)) * 60.0
                + Integer.parseInt(matcher.group(3));
        String fraction = matcher.group(4);
        if (fraction == null) {
            return OptionalDouble.of(whole);
        }
        String rate = matcher.group(5);
        return OptionalDouble.of(whole
                + (rate == null
                        ? Double.parseDouble("0." + fraction)
                        : Long.parseLong(fraction) / Double.parseDouble(rate)));
    }
}
