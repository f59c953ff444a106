package org.stagebook.history.version;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stagebook.model.MixFileKind;

/**
 * What a printed file is, by the words stages use in file names: {@code R1_DX_v12.wav} is the dialogue stem.
 *
 * @param kind what it is
 * @param stem short name of the stem; empty for a printmaster
 */
public record StemName(MixFileKind kind, String stem) {
    /** All stems together. */
    public static final StemName PRINTMASTER = new StemName(MixFileKind.PRINTMASTER, "");

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("DX", List.of("dx", "dia", "dial", "dialog", "dialogue")),
            Map.entry("ADR", List.of("adr")),
            Map.entry("Group", List.of("grp", "group", "walla", "loopgroup")),
            Map.entry("FX", List.of("fx", "sfx", "efx", "effects", "hardfx")),
            Map.entry("BG", List.of("bg", "bgs", "amb", "ambience", "ambiences", "atmos", "backgrounds")),
            Map.entry("Foley", List.of("fol", "foley", "fly")),
            Map.entry("Design", List.of("dsn", "des", "design")),
            Map.entry("MX", List.of("mx", "mus", "music", "score")),
            Map.entry("PFX", List.of("pfx")),
            Map.entry("Optional", List.of("opt", "optional")),
            Map.entry("Narration", List.of("nar", "narr", "narration", "vo")));

    private static final List<String> MUSIC_AND_EFFECTS = List.of("me", "mne", "mande", "m&e", "m+e", "mnefilled");
    private static final List<String> WHOLE =
            List.of("pm", "printmaster", "print", "master", "fullmix", "finalmix", "mix", "final", "comp");

    /** Of a file, by its name alone; a printmaster where the name says nothing else. */
    public static StemName of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String name = (dot > 0 ? fileName.substring(0, dot) : fileName).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(name.split("[^\\p{L}\\p{N}&+]+", -1));
        if (words.stream().anyMatch(MUSIC_AND_EFFECTS::contains)) {
            return new StemName(MixFileKind.MUSIC_AND_EFFECTS, "M&E");
        }
        if (words.stream().anyMatch(WHOLE::contains)) {
            return PRINTMASTER;
        }
        Optional<String> stem = words.stream()
                .flatMap(word -> WORDS.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(word))
                        .map(Map.Entry::getKey))
                .findFirst();
        return stem.map(it -> new StemName(MixFileKind.STEM, it)).orElse(PRINTMASTER);
    }

    /** For people: the stem, or what it is. */
    public String label() {
        return stem.isEmpty() ? kind.getLiteral() : stem;
    }
}
