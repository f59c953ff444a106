package org.stagebook.delivery.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the name of a file says of its place among others: {@code Show_101_PM.wav}, {@code Show_101_DX.wav} and
 * {@code Show_101_ME.wav} belong together.
 *
 * @param family what they share
 * @param part the word that tells it from the others; empty for the programme itself
 */
public record SoundName(String family, String part) {

    private static final Set<String> PROGRAMME =
            Set.of("pm", "printmaster", "print", "master", "mix", "fullmix", "full", "comp", "composite");
    private static final Set<String> STEMS = Set.of(
            "dx",
            "dia",
            "dialogue",
            "dialog",
            "mx",
            "mus",
            "music",
            "fx",
            "sfx",
            "effects",
            "fol",
            "fly",
            "foley",
            "bg",
            "bgs",
            "amb",
            "ambience",
            "vo",
            "narration",
            "adr",
            "grp",
            "group",
            "dme");
    private static final Set<String> MUSIC_AND_EFFECTS = Set.of("me", "m&e", "mne", "mande");

    /** Reads the name of a file. */
    public static SoundName of(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        List<String> shared = new ArrayList<>();
        Optional<String> part = Optional.empty();
        for (String word : (dot < 0 ? name : name.substring(0, dot)).split("[_ .-]+", -1)) {
            String plain = word.toLowerCase(Locale.ROOT);
            if (part.isEmpty() && (STEMS.contains(plain) || MUSIC_AND_EFFECTS.contains(plain))) {
                part = Optional.of(word);
            } else if (!PROGRAMME.contains(plain)) {
                shared.add(plain);
            }
        }
        return new SoundName(String.join(" ", shared), part.orElse(""));
    }

    /** Whether it names no part. */
    public boolean isProgramme() {
        return part.isEmpty();
    }

    /** Whether it names the M&amp;E. */
    public boolean isMusicAndEffects() {
        return MUSIC_AND_EFFECTS.contains(part.toLowerCase(Locale.ROOT));
    }
}
