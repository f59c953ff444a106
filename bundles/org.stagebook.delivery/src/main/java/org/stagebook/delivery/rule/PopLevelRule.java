package org.stagebook.delivery.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.delivery.spec.Requirement;

/**
 * How loud a sync pop is, in dBFS, a full-scale sine being 0; of several channels the one that is furthest from what is asked for.
 *
 * @param end which pop
 */
record PopLevelRule(PopEnd end) implements NumberRule {

    @Override
    public String quantity() {
        return end.quantity() + "Level";
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
        return pops.get().stream()
                .map(pop -> new Reading.Value(pop.levelDbfs(), 0, "", List.of(new Place(pop.range(), ""))))
                .min(Comparator.comparingDouble(value -> requirement.limits().margin(value.value())))
                .<Reading>map(value -> value)
                .orElseGet(() -> new Reading.Nothing("There is no " + end.words() + "."));
    }
}
