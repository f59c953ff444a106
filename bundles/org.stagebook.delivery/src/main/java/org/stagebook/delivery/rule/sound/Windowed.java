package org.stagebook.delivery.rule.sound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.LoudnessEvidence;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Window;

/** Reads loudness where a requirement asks for it. */
final class Windowed {

    private Windowed() {}

    static Reading read(
            Requirement requirement, Evidence evidence, Function<LoudnessEvidence, OptionalDouble> quantity) {
        Optional<LoudnessEvidence> loudness = evidence.loudness(requirement.window());
        if (loudness.isEmpty()) {
            return unplaced(requirement, over(evidence, quantity));
        }
        if (!loudness.get().isDefined()) {
            return new Reading.Unknown(
                    "Nothing says where the channels are heard, so there is no loudness: name their order.");
        }
        OptionalDouble value = quantity.apply(loudness.get());
        String beside = new BothReadings(requirement, evidence)
                .beside(other -> evidence.loudness(other).map(quantity).orElse(OptionalDouble.empty()));
        return value.isPresent()
                ? new Reading.Value(value.getAsDouble(), 0, beside, List.of())
                : new Reading.Nothing("It is too short or too quiet to be measured.");
    }

    static Reading greatest(
            Requirement requirement,
            Evidence evidence,
            Function<LoudnessEvidence, Optional<LoudnessEvidence.Greatest>> quantity) {
        Optional<LoudnessEvidence> loudness = evidence.loudness(requirement.window());
        if (loudness.isEmpty()) {
            return unplaced(requirement, over(evidence, found -> value(quantity.apply(found))));
        }
        return quantity.apply(loudness.get())
                .<Reading>map(greatest -> new Reading.Value(greatest.value(), 0, "", List.of(greatest.place())))
                .orElseGet(() -> new Reading.Nothing("There is no sound to measure."));
    }

    private static OptionalDouble value(Optional<LoudnessEvidence.Greatest> greatest) {
        return greatest.isPresent() ? OptionalDouble.of(greatest.get().value()) : OptionalDouble.empty();
    }

    private static OptionalDouble over(Evidence evidence, Function<LoudnessEvidence, OptionalDouble> quantity) {
        return evidence.loudness(Window.WHOLE_FILE).map(quantity).orElse(OptionalDouble.empty());
    }

    /** @param whole what it is over the whole file, which is told beside */
    static Reading unplaced(Requirement requirement, OptionalDouble whole) {
        String beside = whole.isPresent()
                ? String.format(Locale.ROOT, " Over the whole file it is %.2f.", whole.getAsDouble())
                : "";
        return new Reading.Unknown(
                "It is asked for from the " + requirement.window().words()
                        + ", and nobody said where that is: name the first and last frame of action." + beside);
    }
}
