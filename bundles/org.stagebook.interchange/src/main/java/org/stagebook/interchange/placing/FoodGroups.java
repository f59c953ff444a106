package org.stagebook.interchange.placing;

import java.util.Map;

/** Words that name a category on track labels of the trade, by the code of the standard vocabulary they stand for. */
public final class FoodGroups {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("DIA", "DX"),
            Map.entry("DIAL", "DX"),
            Map.entry("DIALOG", "DX"),
            Map.entry("DIALOGUE", "DX"),
            Map.entry("LG", "group"),
            Map.entry("WALLA", "group"),
            Map.entry("SFX", "FX"),
            Map.entry("PFX", "FX"),
            Map.entry("LFE", "FX"),
            Map.entry("BGS", "BG"),
            Map.entry("AMB", "BG"),
            Map.entry("AMBS", "BG"),
            Map.entry("AMBIENCE", "BG"),
            Map.entry("ATMO", "BG"),
            Map.entry("ATMOS", "BG"),
            Map.entry("FOL", "foley"),
            Map.entry("FLY", "foley"),
            Map.entry("FEET", "foley"),
            Map.entry("PROP", "foley"),
            Map.entry("PROPS", "foley"),
            Map.entry("CLOTH", "foley"),
            Map.entry("DSGN", "design"),
            Map.entry("MUS", "MX"),
            Map.entry("MUSIC", "MX"),
            Map.entry("SCORE", "MX"),
            Map.entry("SRC", "source"));

    private FoodGroups() {}

    /** The code, or an empty text for a word that is no food group. */
    public static String codeOf(String upperCaseWord) {
        return CODES.getOrDefault(upperCaseWord, "");
    }
}
