package org.stagebook.audio.adm;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An identifier of the model, {@code AP_00011001}. Programs write its hexadecimal digits in either case, so the same
 * identifier is not always the same text.
 *
 * @param text as stored
 */
record AdmId(String text) {

    private static final Pattern FORMAT = Pattern.compile("A([CPST])_([0-9A-F]{4})([0-9A-F]{4})(?:_[0-9A-F]{2})?");
    private static final int FIRST_CUSTOM = 0x1000;

    /** The one spelling by which identifiers are compared. */
    String key() {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether ITU-R BS.2094 defines it, so that no file needs to: the last four digits of its eight are below 1000. */
    boolean isCommon() {
        Matcher matcher = FORMAT.matcher(key());
        return matcher.matches() && Integer.parseInt(matcher.group(3), 16) < FIRST_CUSTOM;
    }

    /** {@code AC_00011001} for {@code AT_00011001_01} and {@code AS_00011001}, as everybody numbers them. */
    AdmId channel() {
        Matcher matcher = FORMAT.matcher(key());
        return matcher.matches() && !matcher.group(1).equals("P")
                ? new AdmId("AC_" + matcher.group(2) + matcher.group(3))
                : this;
    }
}
