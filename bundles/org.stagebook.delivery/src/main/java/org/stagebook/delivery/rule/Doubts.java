package org.stagebook.delivery.rule;

import java.util.EnumSet;
import java.util.Set;

/** What makes a person look at a measurement that would have passed: the sound that was measured is not what should have been. */
final class Doubts {

    private static final Set<Input> MEASURED = EnumSet.of(Input.LOUDNESS, Input.DIALOGUE, Input.LEQ_M);

    private final Evidence evidence;

    Doubts(Evidence evidence) {
        this.evidence = evidence;
    }

    /** A result as it stands, or turned. A value that a person read is not ours to doubt. */
    RuleResult about(RuleResult result, Rule rule) {
        boolean isMeasured = rule.inputs().stream().anyMatch(MEASURED::contains)
                && evidence.stated(rule.quantity()).isEmpty();

        return result.outcome() == Outcome.PASS
                        && isMeasured
                        && !evidence.delivery().programme().isComplete()
                ? result.turned(
                        Outcome.NEEDS_HUMAN,
                        "Part of the sound is missing from the file, and only what is there was measured.")
                : result;
    }
}
