package org.stagebook.interchange.tagged;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.stagebook.interchange.placing.CueField;

/** Names of tags and the fields of a cue they hold; those that ADR editors use already come first. */
enum TagName {
    QN(CueField.NUMBER),
    CHAR(CueField.CHARACTER),
    R(CueField.INTENT),
    SC(CueField.SCENE),
    CAT(CueField.CATEGORY),
    LINE(CueField.LINE),
    REF(CueField.REFERENCE),
    PRIORITY(CueField.PRIORITY),
    STATUS(CueField.STATUS),
    ORIGIN(CueField.ORIGIN),
    ASSIGNEE(CueField.ASSIGNEE),
    NOTE(CueField.COMMENT),
    TEXT(CueField.DESCRIPTION);

    /** Name of the tag with the timecode where the cue ends. */
    static final String END = "To";

    /** Tags that fit nowhere else are numbered. */
    private static final String PLAIN = "Tag";

    private final CueField field;

    TagName(CueField field) {
        this.field = field;
    }

    CueField field() {
        return field;
    }

    /** As it is written: {@code QN}, {@code Char}. */
    String written() {
        return this == QN ? "QN" : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    static Optional<TagName> of(String written) {
        return Arrays.stream(values())
                .filter(name -> name.name().equalsIgnoreCase(written))
                .findFirst();
    }

    static String plain(int number) {
        return PLAIN + number;
    }

    static boolean isPlain(String written) {
        return written.matches(PLAIN + "\\d{1,3}");
    }
}
