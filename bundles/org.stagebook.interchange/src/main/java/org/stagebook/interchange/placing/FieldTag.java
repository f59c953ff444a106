package org.stagebook.interchange.placing;

import java.util.Arrays;
import java.util.Optional;

/** Names of tags and the fields of a cue they hold: those that ADR editors use where there are any, read whatever their case. */
enum FieldTag {
    NUMBER("QN", CueField.NUMBER),
    CHARACTER("Char", CueField.CHARACTER),
    LINE("Line", CueField.LINE),
    REASON("R", CueField.REASON),
    INTENT("Intent", CueField.INTENT),
    REFERENCE("Ref", CueField.REFERENCE),
    PRIORITY("P", CueField.PRIORITY),
    STATUS("Status", CueField.STATUS),
    ORIGIN("Origin", CueField.ORIGIN),
    ASSIGNEE("Assignee", CueField.ASSIGNEE),
    SCENE("Sc", CueField.SCENE),
    REMARKS("Note", CueField.COMMENT),
    CATEGORY("Cat", CueField.CATEGORY),
    /** Only where there is no text outside the tags. */
    TEXT("Text", CueField.DESCRIPTION);

    /** Older names, which are read and no longer written. */
    private static final String OLD_PRIORITY = "Priority";

    private final String written;
    private final CueField field;

    FieldTag(String written, CueField field) {
        this.written = written;
        this.field = field;
    }

    String written() {
        return written;
    }

    CueField field() {
        return field;
    }

    static Optional<FieldTag> of(String name) {
        return name.equalsIgnoreCase(OLD_PRIORITY)
                ? Optional.of(PRIORITY)
                : Arrays.stream(values())
                        .filter(tag -> tag.written.equalsIgnoreCase(name))
                        .findFirst();
    }
}
