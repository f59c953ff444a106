package org.stagebook.delivery.rule;

import java.util.List;
import java.util.Set;
import org.stagebook.delivery.qc.QcFinding;
import org.stagebook.delivery.qc.QcKind;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.spec.Requirement;

/**
 * Asks whether a programme of two channels is the same in both. That is how documentaries and old programmes may rightly be, and a
 * mistake in others, so it is asked for by itself and not as {@code identicalChannels}.
 */
public final class DualMonoRule implements Rule {

    /** For the service loader. */
    public DualMonoRule() {}

    @Override
    public String quantity() {
        return "dualMono";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.DEFECTS);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        return evidence.sound()
                .map(reading -> judge(requirement, reading))
                .orElseGet(() -> RuleResult.of(requirement, Outcome.NEEDS_HUMAN, "Nobody listened to it."));
    }

    private static RuleResult judge(Requirement requirement, QcReading reading) {
        if (!isOfTwo(reading)) {
            return RuleResult.of(requirement, Outcome.NOT_APPLICABLE, "It is not a programme of two channels.");
        }
        List<QcFinding> found = reading.findings().stream()
                .filter(finding -> isDualMono(finding, reading))
                .toList();
        return found.isEmpty()
                ? RuleResult.of(requirement, Outcome.PASS, "none", "")
                : RuleResult.of(
                        requirement,
                        Outcome.FAIL,
                        "dual mono",
                        found.getFirst().sentence() + " If that is meant, say so along with the delivery.");
    }

    private static boolean isOfTwo(QcReading reading) {
        return reading.main().file().recording().format().channels() == 2;
    }

    /** Whether a finding is of the two channels of the programme itself. */
    static boolean isDualMono(QcFinding finding, QcReading reading) {
        return finding.kind() == QcKind.IDENTICAL_CHANNELS
                && isOfTwo(reading)
                && finding.file().equals(reading.main().file().name());
    }
}
