package org.stagebook.delivery.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.stagebook.delivery.qc.FileReading.Pops;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.metering.weighting.FrameRange;

/** Before the action or behind it: where sync pops are. */
enum PopEnd {
    HEAD,
    TAIL;

    /** Begins names of quantities: {@code "headPop"}. */
    String quantity() {
        return name().toLowerCase(Locale.ROOT) + "Pop";
    }

    /** For people. */
    String words() {
        return name().toLowerCase(Locale.ROOT) + " pop";
    }

    List<Pop> of(Pops pops) {
        return this == HEAD ? pops.head() : pops.tail();
    }

    /** What is measured of the pops here; of several channels the one that is furthest from what is asked for. */
    Reading worst(Requirement requirement, Evidence evidence, ToDoubleFunction<Pop> measure) {
        Optional<List<Pop>> pops = evidence.sound().map(QcReading::main).map(file -> of(file.pops()));
        if (pops.isEmpty()) {
            return new Reading.Unknown("Nobody listened to it.");
        }
        return pops.get().stream()
                .map(pop -> new Reading.Value(measure.applyAsDouble(pop), 0, "", List.of(new Place(pop.range(), ""))))
                .min(Comparator.comparingDouble(value -> requirement.limits().margin(value.value())))
                .<Reading>map(value -> value)
                .orElseGet(() -> new Reading.Nothing("There is no " + words() + "."));
    }

    /** Frames from the beginning of a pop to the first frame of action, or from behind the last one to the pop. */
    long distance(Pop pop, FrameRange action) {
        return this == HEAD
                ? action.startFrame() - pop.range().startFrame()
                : pop.range().startFrame() - action.endFrame();
    }
}
