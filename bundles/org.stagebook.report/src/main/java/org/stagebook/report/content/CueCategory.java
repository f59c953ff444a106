package org.stagebook.report.content;

import java.util.Optional;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;

/** A category as the production defines it; {@code colour} is {@code #RRGGBB}, grey where the production's is none. */
public record CueCategory(String code, String name, String colour) {
    private static final String GREY = "#8A8F98";

    /** For cues nobody has sorted yet. */
    public static final CueCategory NONE = new CueCategory("?", "no category", GREY);

    public CueCategory {
        colour = colour.matches("#[0-9A-Fa-f]{6}") ? colour : GREY;
    }

    static CueCategory of(Cue cue) {
        return Optional.ofNullable(cue.getCategory()).map(CueCategory::of).orElse(NONE);
    }

    static CueCategory of(Category category) {
        return new CueCategory(
                Texts.of(category.getCode()), Texts.of(category.getName()), Texts.of(category.getColour()));
    }
}
