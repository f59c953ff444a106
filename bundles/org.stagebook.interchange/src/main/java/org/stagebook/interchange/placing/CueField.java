package org.stagebook.interchange.placing;

/** What a foreign list can say about a cue, beside where it lies. */
public enum CueField {
    NUMBER,
    CATEGORY,
    DESCRIPTION,
    CHARACTER,
    LINE,
    INTENT,
    REFERENCE,
    PRIORITY,
    STATUS,
    ORIGIN,
    ASSIGNEE,
    SCENE,
    TRACK,
    COLOUR,
    COMMENT
}
