package org.stagebook.interchange.sheet.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.interchange.placing.CueField;

/** What a column says: where the cue lies, or one of its texts. */
public enum ColumnField {
    START,
    END,
    DURATION,
    REEL,
    NUMBER(CueField.NUMBER),
    CATEGORY(CueField.CATEGORY),
    DESCRIPTION(CueField.DESCRIPTION),
    CHARACTER(CueField.CHARACTER),
    LINE(CueField.LINE),
    INTENT(CueField.INTENT),
    REASON(CueField.REASON),
    REFERENCE(CueField.REFERENCE),
    PRIORITY(CueField.PRIORITY),
    STATUS(CueField.STATUS),
    ORIGIN(CueField.ORIGIN),
    ASSIGNEE(CueField.ASSIGNEE),
    SCENE(CueField.SCENE),
    TRACK(CueField.TRACK),
    COLOUR(CueField.COLOUR),
    COMMENT(CueField.COMMENT),
    /** A text with tags of the session tag language in it, such as {@code Door {QN=12} [FX]}. */
    TAGGED,
    /** Tags of the cue, a line each. */
    TAGS,
    /** Not read. */
    IGNORED;

    private final Optional<CueField> text;

    ColumnField() {
        this.text = Optional.empty();
    }

    ColumnField(CueField field) {
        this.text = Optional.of(field);
    }

    /** The text of the cue it is; empty for times, reels, tags and what is not read. */
    public Optional<CueField> text() {
        return text;
    }

    /** Its name in a profile, {@code "start"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of that name in a profile. */
    public static Optional<ColumnField> of(String id) {
        String name = id.strip();
        return Arrays.stream(values())
                .filter(field -> field.id().equalsIgnoreCase(name))
                .findFirst();
    }
}
