package org.stagebook.delivery.rule.file;

import java.util.List;
import java.util.Set;
import org.stagebook.delivery.qc.FileReading.Pops;
import org.stagebook.delivery.qc.QcReading;
import org.stagebook.delivery.qc.sound.PopFinder.Pop;
import org.stagebook.delivery.rule.Evidence;
import org.stagebook.delivery.rule.Input;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Place;
import org.stagebook.delivery.rule.Rule;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** Whether there is a sync pop at the head: wanted in reels for the cinema, forbidden in long-play masters. */
public final class SyncPopRule implements Rule {

    /** For the service loader. */
    public SyncPopRule() {}

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
                .map(QcReading::main)
                .map(file -> judge(requirement, file.pops()))
                .orElseGet(() -> RuleResult.of(requirement, Outcome.NEEDS_HUMAN, "Nobody listened to it."));
    }

    private static RuleResult judge(Requirement requirement, Pops pops) {
        boolean isWanted = requirement.allowed().contains("required");
        List<Pop> found = isWanted || !pops.head().isEmpty() ? pops.head() : pops.tail();
        Outcome outcome = found.isEmpty() == isWanted ? Outcome.FAIL : Outcome.PASS;
        return RuleResult.of(requirement, outcome, found.isEmpty() ? "none" : "in " + found.size() + " channels", "")
                .at(found.stream()
                        .limit(1)
                        .map(pop -> new Place(pop.range(), ""))
                        .toList());
    }
}
