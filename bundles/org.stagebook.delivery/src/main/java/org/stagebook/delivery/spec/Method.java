package org.stagebook.delivery.spec;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a value has to be measured, without which a limit says little.
 *
 * @param standard {@code "ITU-R BS.1770"}; empty where there is nothing to measure
 * @param revision the edition of the standard where the document names one
 * @param gate which moments count
 * @param licensedGate the product that decides where somebody speaks, where the document names one: its readings are not ours
 */
public record Method(String standard, OptionalInt revision, Gate gate, Optional<String> licensedGate) {

    /** Nothing is measured, or only in one way. */
    public static final Method PLAIN = new Method("", OptionalInt.empty(), Gate.NONE, Optional.empty());

    /** For people: {@code "ITU-R BS.1770-1, dialogue gate (Dolby Dialogue Intelligence)"}; empty for nothing to say. */
    public String words() {
        if (standard.isEmpty()) {
            return "";
        }
        String edition = revision.isPresent() ? standard + "-" + revision.getAsInt() : standard;
        String gated = gate == Gate.NONE ? "" : ", " + gate.words();
        return edition + gated + licensedGate.map(name -> " (" + name + ")").orElse("");
    }
}
