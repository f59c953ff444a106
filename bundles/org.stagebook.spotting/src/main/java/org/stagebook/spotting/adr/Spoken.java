package org.stagebook.spotting.adr;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;

/** Whether the category of a cue says that it is recorded: by an actor or by a loop group. */
enum Spoken {
    ACTOR,
    GROUP,
    NEITHER;

    private static final Set<String> ACTORS = Set.of("ADR", "LOOP", "LOOPS", "LOOPING");
    private static final Set<String> GROUPS = Set.of("GROUP", "GRP", "GROUP ADR", "WALLA", "LOOP GROUP", "GADR");

    static Spoken of(Cue cue) {
        @Nullable Category category = cue.getCategory();
        return category == null ? NEITHER : of(category);
    }

    static Spoken of(Category category) {
        String code = word(category.getCode());
        String name = word(category.getName());
        if (GROUPS.contains(code) || GROUPS.contains(name)) {
            return GROUP;
        }
        return ACTORS.contains(code) || ACTORS.contains(name) ? ACTOR : NEITHER;
    }

    private static String word(@Nullable String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }
}
