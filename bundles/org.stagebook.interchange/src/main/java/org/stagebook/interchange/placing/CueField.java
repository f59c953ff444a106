package org.stagebook.interchange.placing;

import java.util.EnumMap;
import java.util.Map;

/** What a foreign list can say about a cue, beside where it lies. */
public enum CueField {
    NUMBER,
    CATEGORY,
    DESCRIPTION,
    CHARACTER,
    LINE,
    INTENT,
    /** Why a line is recorded in ADR. */
    REASON,
    REFERENCE,
    PRIORITY,
    STATUS,
    ORIGIN,
    ASSIGNEE,
    SCENE,
    TRACK,
    COLOUR,
    COMMENT;

    /** The texts that are not blank, without white space at their ends. */
    public static Map<CueField, String> filledIn(Map<CueField, String> texts) {
        Map<CueField, String> filled = new EnumMap<>(CueField.class);
        texts.forEach((field, text) -> {
            if (!text.isBlank()) {
                filled.put(field, text.strip());
            }
        });
        return Map.copyOf(filled);
    }
}
