package org.stagebook.delivery.spec;

import java.util.Arrays;
import java.util.Optional;

/** What follows when a requirement is not met. */
public enum Severity {
    /** The buyer sends it back. */
    REJECT("reject"),
    /** The buyer may send it back, or asks for it only where it can be done. */
    WARN("warn"),
    /** A description or a recommendation: it is measured and told. */
    NOTE("note");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** As files write it. */
    public String id() {
        return id;
    }

    static Optional<Severity> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
