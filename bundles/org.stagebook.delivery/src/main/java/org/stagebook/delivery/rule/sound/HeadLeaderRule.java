package org.stagebook.delivery.rule.sound;

import java.util.Set;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.NumberRule;
import org.stagebook.delivery.rule.Reading;
import org.stagebook.delivery.spec.Requirement;

/**
 * How long the head leader is, in seconds from the first sample to the first frame of action: 8 s of Academy or SMPTE leader, say. Other
 * than {@link HeadPadRule} it never takes a pop for the beginning of the action.
 */
public final class HeadLeaderRule implements NumberRule {

    /** For the service loader. */
    public HeadLeaderRule() {}

    @Override
    public String quantity() {
        return "headLeader";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.HEADER);
    }

    @Override
    public Reading read(Requirement requirement, Evidence evidence) {
        double rate = evidence.delivery().programme().format().sampleRateHz();
        return evidence.delivery()
                .action()
                .<Reading>map(action -> Reading.Value.of(action.startFrame() / rate))
                .orElseGet(() -> new Reading.Unknown("Nobody said where the first frame of action is."));
    }
}
