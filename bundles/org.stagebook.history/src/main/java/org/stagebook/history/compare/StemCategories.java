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
            "fx", List.of("fx", "hfx", "sfx", "dsn", "bg", "fol", "foley", "amb"),
            "bg", List.of("bg", "amb"),
            "foley", List.of("fol", "foley"),
            "design", List.of("dsn", "design", "fx"),
            "mx", List.of("mx", "src", "source"),
            "pfx", List.of("pfx", "dx", "fx"));

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
        List<String> categories = BY_STEM.get(stem.toLowerCase(Locale.ROOT));
        return categories != null && categories.getFirst().equalsIgnoreCase(category);
    }
}
