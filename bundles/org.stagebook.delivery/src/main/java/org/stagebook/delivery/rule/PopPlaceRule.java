package org.stagebook.delivery.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.metering.weighting.FrameRange;

/**
 * How many seconds a sync pop begins before the first frame of action, or behind the last; of several channels the one that is furthest
 * from what is asked for.
 *
 * @param end which pop
 */
record PopPlaceRule(PopEnd end) implements NumberRule {

    @Override
    public String quantity() {
        return end.quantity() + "Place";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.DEFECTS);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        Optional<List<Pop>> pops = evidence.sound().map(QcReading::main).map(file -> end.of(file.pops()));
        if (pops.isEmpty()) {
            return new Reading.Unknown("Nobody listened to it.");
        }
        Optional<FrameRange> action = evidence.delivery().action();
        if (action.isEmpty()) {
            return new Reading.Unknown("Nobody said where the first and the last frame of action are.");
        }
        double rate = evidence.delivery().programme().format().sampleRateHz();
        return pops.get().stream()
                .map(pop -> new Reading.Value(
                        end.distance(pop, action.get()) / rate, 0, "", List.of(new Place(pop.range(), ""))))
                .min(Comparator.comparingDouble(value -> requirement.limits().margin(value.value())))
                .<Reading>map(value -> value)
                .orElseGet(() -> new Reading.Nothing("There is no " + end.words() + "."));
    }
}
