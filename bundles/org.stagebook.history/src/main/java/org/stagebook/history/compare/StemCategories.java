package org.stagebook.history.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which cues are heard in which stem. */
public final class StemCategories {
    private static final Map<String, List<String>> BY_STEM = Map.of(
            "dx", List.of("dx", "adr", "grp", "group", "nar"),
            "adr", List.of("adr", "dx"),
            "group", List.of("grp", "group"),
            "fx", List.of("fx", "hfx", "sfx", "dsn", "design", "bg", "amb", "fol", "foley"),
            "bg", List.of("bg", "amb"),
            "foley", List.of("fol", "foley"),
            "design", List.of("dsn", "design", "fx"),
            "mx", List.of("mx", "src", "source"),
            "pfx", List.of("pfx", "dx", "fx"));

    /** The categories that would have a stem of their own, by that stem; the rest of its categories it takes in where they have none. */
    private static final Map<String, Set<String>> OWN = Map.of(
            "dx", Set.of("dx"),
            "adr", Set.of("adr"),
            "group", Set.of("grp", "group"),
            "fx", Set.of("fx", "hfx", "sfx"),
            "bg", Set.of("bg", "amb"),
            "foley", Set.of("fol", "foley"),
            "design", Set.of("dsn", "design"),
            "mx", Set.of("mx"),
            "pfx", Set.of("pfx"));

    private StemCategories() {}

    /** Whether a cue of a category is heard in a stem; in a printmaster, or where nobody knows, every cue is. */
    public static boolean isHeard(String stem, String category) {
        List<String> categories = BY_STEM.get(stem.toLowerCase(Locale.ROOT));
        return categories == null || category.isEmpty() || categories.contains(category.toLowerCase(Locale.ROOT));
    }

    /** The same where it is known which stems there are: a cue that has a stem of its own is not looked for in a broader one. */
    static boolean isHeard(String stem, String category, Set<String> stems) {
        boolean isWhole = !BY_STEM.containsKey(stem.toLowerCase(Locale.ROOT));
        return isHeard(stem, category)
                && (isWhole || isOwn(stem, category) || stems.stream().noneMatch(other -> isOwn(other, category)));
    }

    private static boolean isOwn(String stem, String category) {
        return OWN.getOrDefault(stem.toLowerCase(Locale.ROOT), Set.of()).contains(category.toLowerCase(Locale.ROOT));
    }
}
