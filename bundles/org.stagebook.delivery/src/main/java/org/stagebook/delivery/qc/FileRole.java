package org.stagebook.delivery.qc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file is among those that are delivered together, and the words by which the stage calls it: in names of files, and where a
 * stem is given by its name.
 */
public enum FileRole {
    /** The finished mix, or whatever else the others are held against. */
    PRINTMASTER("printmaster", "pm", "printmaster", "print", "master", "mix", "fullmix", "full", "comp", "composite"),
    /** Everything that is said: production sound, ADR, narration, group. */
    DIALOGUE(
            "dialogue stem",
            "dx",
            "dia",
            "dialogue",
            "dialog",
            "adr",
            "vo",
            "voiceover",
            "nar",
            "narr",
            "narration",
            "narrator",
            "lg",
            "loopgroup",
            "grp",
            "group",
            "wla",
            "walla"),
    MUSIC("music stem", "mx", "mus", "music"),
    EFFECTS("effects stem", "fx", "sfx", "effects"),
    FOLEY("foley stem", "fol", "fly", "foley"),
    AMBIENCE("ambience stem", "bg", "bgs", "amb", "ambience"),
    OTHER("stem", "dme"),
    /** Everything but the dialogue, filled where dialogue was. */
    MUSIC_AND_EFFECTS("M&E", "me", "m&e", "mne", "mande");

    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    private final String label;

    /** Unmodifiable. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> words;

    FileRole(String label, String... words) {
        this.label = label;
        this.words = Set.of(words);
    }

    /** What is called so, whatever the case; several stems of a kind are numbered: {@code "ADR2"}. */
    public static Optional<FileRole> named(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        String unnumbered = NUMBER.matcher(plain).replaceFirst("");
        return Arrays.stream(values())
                .filter(role -> role.words.contains(plain) || (role.isStem() && role.words.contains(unnumbered)))
                .findFirst();
    }

    /** What a stem of that name is. */
    public static FileRole ofStem(String name) {
        return named(name).filter(FileRole::isStem).orElse(OTHER);
    }

    /** Whether it is one of those that sum to the printmaster. */
    public boolean isStem() {
        return this != PRINTMASTER && this != MUSIC_AND_EFFECTS;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
