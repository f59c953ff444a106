package org.stagebook.delivery.spec;

import java.util.Arrays;
import java.util.Optional;

/** Which moments of a programme count towards its loudness. */
public enum Gate {
    /** All of them, as in ITU-R BS.1770-1. */
    NONE("none", "no gate"),
    /** Those loud enough, as in ITU-R BS.1770 since its second edition. */
    LEVEL("level", "level gate"),
    /** Those in which somebody speaks. */
    DIALOGUE("dialogue", "dialogue gate");

    private final String id;
    private final String words;

    Gate(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As files write it. */
    public String id() {
        return id;
    }

    /** For people. */
    public String words() {
        return words;
    }

    static Optional<Gate> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
