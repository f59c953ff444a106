package org.stagebook.delivery.spec;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a value has to be measured, without which a limit says little.
 *
 * @param standard {@code "ITU-R BS.1770"}; empty where there is nothing to measure
 * @param revision the edition of the standard where the document names one; the first of those it allows
 * @param gate which moments count
 * @param licensedGate the product that decides where somebody speaks, where the document names one: its readings are not ours
 * @param lowPassHz where an LFE channel has to be low-passed, where the document says so
 */
public record Method(
        String standard, OptionalInt revision, Gate gate, Optional<String> licensedGate, OptionalDouble lowPassHz) {

    /** Nothing is measured, or only in one way. */
    public static final Method PLAIN =
            new Method("", OptionalInt.empty(), Gate.NONE, Optional.empty(), OptionalDouble.empty());

    /** Of a loudness, for which there is no low-pass. */
    public Method(String standard, OptionalInt revision, Gate gate, Optional<String> licensedGate) {
        this(standard, revision, gate, licensedGate, OptionalDouble.empty());
    }

    /** For people: {@code "ITU-R BS.1770-1, dialogue gate (Dolby Dialogue Intelligence)"}; empty for nothing to say. */
    public String words() {
        if (standard.isEmpty()) {
            return lowPassHz.isPresent() ? "low-pass at " + Math.round(lowPassHz.getAsDouble()) + " Hz" : "";
        }
        String edition = revision.isPresent() ? standard + "-" + revision.getAsInt() : standard;
        String gated = gate == Gate.NONE ? "" : ", " + gate.words();
        return edition + gated + licensedGate.map(name -> " (" + name + ")").orElse("");
    }
}
