package org.stagebook.spotting.numbering;

import java.util.Locale;

/**
 * What two writings of one number have in common: {@code fx1} and {@code " FX1 "} are one, for people call numbers out.
 *
 * @param text empty for no number
 */
record NumberKey(String text) {

    static NumberKey of(String number) {
        return new NumberKey(number.strip().toUpperCase(Locale.ROOT));
    }
}
