package org.stagebook.delivery.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stagebook.delivery.qc.FileReading.Pops;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.delivery.spec.Requirement;

/**
 * The 2-pop: demanded, it is in every channel but the LFE and begins two seconds before the first frame of action, to half a frame
 * of 24 in a second; forbidden, there is none at either end.
 */
record SyncPopRule() implements Rule {

    private static final PopRule HEAD = new PopRule(PopEnd.HEAD);
    private static final double BEFORE_SECONDS = 2;
    private static final double HALF_A_FRAME_SECONDS = 1 / 48.0;

    @Override
    public String quantity() {
        return "syncPop";
    }

    @Override
    public Set<Input> inputs() {
        return Set.of(Input.DEFECTS);
    }

    @Override
    public RuleResult judge(Requirement requirement, Evidence evidence) {
        return evidence.sound()
                .map(reading -> requirement.allowed().contains("required")
                        ? required(requirement, evidence, reading)
                        : forbidden(requirement, reading.main().pops()))
                .orElseGet(() -> RuleResult.of(requirement, Outcome.NEEDS_HUMAN, "Nobody listened to it."));
    }

    private static RuleResult required(Requirement requirement, Evidence evidence, QcReading reading) {
        RuleResult result = HEAD.judge(requirement, evidence);
        Optional<Pop> misplaced = reading.main().pops().head().stream()
                .filter(pop -> Math.abs(seconds(evidence, pop) - BEFORE_SECONDS) > HALF_A_FRAME_SECONDS)
                .findFirst();
        if (result.outcome() != Outcome.PASS || misplaced.isEmpty()) {
            return result;
        }
        String why = String.format(
                Locale.ROOT,
                "It begins %.3f s before the first frame of action, not 2 s.",
                seconds(evidence, misplaced.get()));
        return RuleResult.of(requirement, Outcome.FAIL, result.found(), why).at(result.where());
    }

    /** Before the action; where nobody knows where that begins, as if it were in its place. */
    private static double seconds(Evidence evidence, Pop pop) {
        double rate = evidence.delivery().programme().format().sampleRateHz();
        return evidence.delivery()
                .action()
                .map(action -> PopEnd.HEAD.distance(pop, action) / rate)
                .orElse(BEFORE_SECONDS);
    }

    private static RuleResult forbidden(Requirement requirement, Pops pops) {
        List<Pop> found = pops.head().isEmpty() ? pops.tail() : pops.head();
        return PopRule.forbidden(requirement, found);
    }
}
