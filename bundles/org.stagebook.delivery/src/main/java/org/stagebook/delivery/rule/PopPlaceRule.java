package org.stagebook.delivery.rule;

import java.util.Optional;
import java.util.Set;
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
        Optional<FrameRange> action = evidence.delivery().action();
        if (action.isEmpty()) {
            return new Reading.Unknown("Nobody said where the first and the last frame of action are.");
        }
        double rate = evidence.delivery().programme().format().sampleRateHz();
        return end.worst(requirement, evidence, pop -> end.distance(pop, action.get()) / rate);
    }
}
