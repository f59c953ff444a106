package org.stagebook.audio.adm;

import java.util.Locale;

/**
 * An identifier of the model, {@code AP_00011001}. Programs write its hexadecimal digits in either case, so the same
 * identifier is not always the same text.
 *
 * @param text as stored
 */
record AdmId(String text) {

    private static final int FIRST_CUSTOM = 0x1000;

    /** The one spelling by which identifiers are compared. */
    String key() {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** Whether ITU-R BS.2094 defines it, so that no file needs to: the last four digits of its eight are below 1000. */
    boolean isCommon() {
        String digits = key().replaceFirst("^A[CPST]_", "").replaceFirst("_\\d\\d$", "");
        if (!digits.matches("[0-9A-F]{8}")) {
            return false;
        }
        return Integer.parseInt(digits.substring(4), 16) < FIRST_CUSTOM;
    }

    /** {@code AC_00011001} for {@code AT_00011001_01} and {@code AS_00011001}, as everybody numbers them. */
    AdmId channel() {
        return new AdmId(key().replaceFirst("^A[ST]_", "AC_").replaceFirst("_\\d\\d$", ""));
    }
}
