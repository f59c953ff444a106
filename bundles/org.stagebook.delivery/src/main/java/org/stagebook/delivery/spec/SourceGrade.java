package org.stagebook.delivery.spec;

import java.util.Arrays;
import java.util.Optional;

/** How well it is known what a document says: figures that many repeat are often nobody's. */
public enum SourceGrade {
    /** The document itself was read. */
    PRIMARY("primary", "the document itself was read"),
    /** Somebody who read it quotes it, by section and version. */
    QUOTED("quoted", "quoted by section from the document"),
    /** Others say that it says so. */
    SECONDARY("secondary", "as others report it"),
    /** The facility's own rule, or one agreed with a buyer. */
    FACILITY("facility", "the facility's own");

    private final String id;
    private final String words;

    SourceGrade(String id, String words) {
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

    static Optional<SourceGrade> of(String id) {
        return Arrays.stream(values()).filter(grade -> grade.id.equals(id)).findFirst();
    }
}
