package org.stagebook.delivery.rule;

import java.util.Set;
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
        return end.worst(requirement, evidence, Pop::levelDbfs);
    }
}
