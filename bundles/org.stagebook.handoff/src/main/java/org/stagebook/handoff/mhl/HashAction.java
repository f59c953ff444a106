package org.stagebook.handoff.mhl;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened when a hash was recorded (ASC MHL v2.0, attribute {@code action}). */
public enum HashAction {
    /** The first hash of a file: what all later ones are compared with. */
    ORIGINAL,
    /** Equal to the hash recorded before, or computed in a new format right after such a comparison. */
    VERIFIED,
    /** Different from the hash recorded before. Never used to verify anything later. */
    FAILED;

    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<HashAction> ofAttribute(String text) {
        return Stream.of(values()).filter(a -> a.attribute().equals(text)).findFirst();
    }
}
