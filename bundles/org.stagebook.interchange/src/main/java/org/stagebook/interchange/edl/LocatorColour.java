package org.stagebook.interchange.edl;

import java.util.Locale;
import java.util.Set;

/** The colours programs give to locators, to tell a colour from the first word of a text. */
final class LocatorColour {

    private static final Set<String> NAMES = Set.of(
            "RED", "GREEN", "BLUE", "CYAN", "MAGENTA", "YELLOW", "BLACK", "WHITE", "PINK", "FOREST", "DENIM", "VIOLET",
            "PURPLE", "ORANGE", "GREY", "GRAY", "GOLD");

    private LocatorColour() {}

    static boolean isOne(String word) {
        return NAMES.contains(word.toUpperCase(Locale.ROOT));
    }
}
