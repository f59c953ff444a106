package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stagebook.model.Production;
import org.stagebook.model.Track;

/** Which tracks belong together on a console: by their category, else by what their names say. */
record TrackGroups(Production production) {

    /** How sessions abbreviate kinds of sound, and the kind; kinds in the order of a cue sheet. */
    private static final Map<String, String> VOCABULARY = Map.ofEntries(
            Map.entry("DX", "DX"),
            Map.entry("DIA", "DX"),
            Map.entry("DIAL", "DX"),
            Map.entry("DLG", "DX"),
            Map.entry("DIALOG", "DX"),
            Map.entry("DIALOGUE", "DX"),
            Map.entry("PROD", "DX"),
            Map.entry("BOOM", "DX"),
            Map.entry("LAV", "DX"),
            Map.entry("ADR", "ADR"),
            Map.entry("LOOP", "ADR"),
            Map.entry("GRP", "GROUP"),
            Map.entry("GROUP", "GROUP"),
            Map.entry("WALLA", "GROUP"),
            Map.entry("PFX", "PFX"),
            Map.entry("FX", "FX"),
            Map.entry("SFX", "FX"),
            Map.entry("HFX", "FX"),
            Map.entry("EFX", "FX"),
            Map.entry("BG", "BG"),
            Map.entry("BGS", "BG"),
            Map.entry("AMB", "BG"),
            Map.entry("ATMO", "BG"),
            Map.entry("ATMOS", "BG"),
            Map.entry("FOL", "FOLEY"),
            Map.entry("FOLEY", "FOLEY"),
            Map.entry("FOOT", "FOLEY"),
            Map.entry("FS", "FOLEY"),
            Map.entry("DSN", "DESIGN"),
            Map.entry("DES", "DESIGN"),
            Map.entry("DESIGN", "DESIGN"),
            Map.entry("MX", "MX"),
            Map.entry("MUS", "MX"),
            Map.entry("MUSIC", "MX"),
            Map.entry("SRC", "SOURCE"),
            Map.entry("SOURCE", "SOURCE"));

    private static final List<String> ORDER =
            List.of("DX", "ADR", "GROUP", "PFX", "FX", "FOLEY", "DESIGN", "BG", "MX", "SOURCE");

    /**
     * The group of a track.
     *
     * @param carried category of most of the cues its clips carry
     */
    String of(Track track, Optional<String> carried) {
        if (track.getCategory() != null) {
            return Source.text(track.getCategory().getCode());
        }
        String name = Source.text(track.getName());
        String kind = VOCABULARY.getOrDefault(firstWord(name), "");
        if (!kind.isEmpty()) {
            return code(kind).orElse(kind);
        }
        if (carried.isPresent()) {
            return carried.get();
        }
        String bare = name.replaceAll("[\\s._-]*\\d+[A-Za-z]?$", "").strip();
        return bare.isEmpty() ? name : bare;
    }

    private static String firstWord(String name) {
        return name.toUpperCase(Locale.ROOT).split("[^\\p{L}]+", 2)[0];
    }

    /** The production's own code for a kind. */
    private Optional<String> code(String kind) {
        return production.getCategories().stream()
                .map(category -> Source.text(category.getCode()))
                .filter(code -> kind(code).equals(kind))
                .findFirst();
    }

    private static String kind(String code) {
        return VOCABULARY.getOrDefault(firstWord(code), code.toUpperCase(Locale.ROOT));
    }

    /** Groups as a console has them from left to right; those it does not know after, in the order given. */
    static List<String> inOrder(List<String> groups) {
        List<String> sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.comparingInt(group -> {
            int place = ORDER.indexOf(kind(group));
            return place < 0 ? ORDER.size() : place;
        }));
        return sorted;
    }
}
