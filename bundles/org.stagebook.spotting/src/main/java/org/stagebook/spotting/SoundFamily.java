package org.stagebook.spotting;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.placing.FoodGroups;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;

/**
 * The stem a category of sound goes to in the end, whatever a production calls it: what is dialogue leaves the M&amp;E, and what
 * is an effect must be in it.
 */
public enum SoundFamily {
    /** Production dialogue, ADR, group. */
    DIALOGUE,
    /** Hard effects, foley, sound design. */
    EFFECTS,
    /** Backgrounds and ambiences. */
    BACKGROUNDS,
    /** Score and source music. */
    MUSIC,
    /** No category, or one no word tells the family of. */
    OTHER;

    private static final Map<String, SoundFamily> STANDARD = Map.ofEntries(
            Map.entry("DX", DIALOGUE),
            Map.entry("ADR", DIALOGUE),
            Map.entry("GROUP", DIALOGUE),
            Map.entry("GROUP ADR", DIALOGUE),
            Map.entry("VO", DIALOGUE),
            Map.entry("NARRATION", DIALOGUE),
            Map.entry("FX", EFFECTS),
            Map.entry("EFFECTS", EFFECTS),
            Map.entry("FOLEY", EFFECTS),
            Map.entry("DESIGN", EFFECTS),
            Map.entry("SOUND DESIGN", EFFECTS),
            Map.entry("BG", BACKGROUNDS),
            Map.entry("BACKGROUNDS", BACKGROUNDS),
            Map.entry("MX", MUSIC),
            Map.entry("SOURCE", MUSIC),
            Map.entry("SOURCE MUSIC", MUSIC));

    /** The family of a cue by its category. */
    public static SoundFamily of(Cue cue) {
        return Optional.ofNullable(cue.getCategory()).map(SoundFamily::of).orElse(OTHER);
    }

    /** The family of a category: by its code, else by its name. */
    public static SoundFamily of(Category category) {
        SoundFamily byCode = ofWord(category.getCode());
        return byCode == OTHER ? ofWord(category.getName()) : byCode;
    }

    /** The family a code or a name stands for, whatever its case. */
    public static SoundFamily ofWord(@Nullable String word) {
        if (word == null) {
            return OTHER;
        }
        String key = word.strip().toUpperCase(Locale.ROOT);
        String group = FoodGroups.codeOf(key).toUpperCase(Locale.ROOT);
        return STANDARD.getOrDefault(group.isEmpty() ? key : group, OTHER);
    }
}
