package org.stagebook.edit.validation;

import java.util.function.Consumer;
import org.stagebook.edit.validation.Problem.Severity;
import org.stagebook.model.Acceptance;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.Verdict;

/** Whoever refuses an item of a handoff says why. */
final class RefusedItemsHaveReasons implements Rule {
    @Override
    public void check(Production production, Consumer<Problem> problems) {
        for (HandoffPackage handoff : production.getHandoffs()) {
            for (HandoffItem item : handoff.getContents()) {
                Acceptance acceptance = item.getAcceptance();
                if (acceptance != null
                        && acceptance.getVerdict() == Verdict.REFUSED
                        && (acceptance.getReason() == null
                                || acceptance.getReason().isBlank())) {
                    problems.accept(new Problem(
                            Severity.ERROR,
                            item,
                            item.getPath() + " in the handoff " + handoff.getName() + " was refused without a reason.",
                            "Ask the receiver what is wrong with it."));
                }
            }
        }
    }
}
