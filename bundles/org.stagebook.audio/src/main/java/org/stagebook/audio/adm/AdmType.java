package org.stagebook.audio.adm;

import java.util.Arrays;
import java.util.Optional;

/** What kind of sound a pack or channel is: the {@code typeDefinition} of ITU-R BS.2076-2, clause 5.1. */
public enum AdmType {
    /** Channels for fixed loudspeakers: beds. */
    DIRECT_SPEAKERS("DirectSpeakers", "0001"),
    MATRIX("Matrix", "0002"),
    /** Sounds that move. */
    OBJECTS("Objects", "0003"),
    /** Ambisonics. */
    HOA("HOA", "0004"),
    BINAURAL("Binaural", "0005"),
    /** Nothing is said, or something that the standard does not know. */
    UNKNOWN("", "");

    private final String definition;
    private final String label;

    AdmType(String definition, String label) {
        this.definition = definition;
        this.label = label;
    }

    /** As the standard writes it, {@code "DirectSpeakers"}. */
    public String definition() {
        return definition;
    }

    /** The kind by its definition or its four digits, or else by the digits that begin an identifier. */
    static AdmType of(String definition, String label, String id) {
        return find(definition).or(() -> find(label)).orElseGet(() -> ofId(id));
    }

    /** The kind that the first four digits of an identifier such as {@code AP_00031001} say. */
    static AdmType ofId(String id) {
        int begin = id.indexOf('_') + 1;
        return begin > 0 && id.length() >= begin + 4
                ? find(id.substring(begin, begin + 4)).orElse(UNKNOWN)
                : UNKNOWN;
    }

    private static Optional<AdmType> find(String text) {
        return Arrays.stream(values())
                .filter(type -> type != UNKNOWN)
                .filter(type -> type.definition.equalsIgnoreCase(text) || type.label.equals(text))
                .findFirst();
    }
}
