package org.stagebook.delivery.rule.file;

import java.util.List;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;

/** Holds what a file says against what is allowed. */
final class Listed {

    private Listed() {}

    static RuleResult judge(Requirement requirement, String found, boolean isAllowed) {
        String why = isAllowed ? "" : "Allowed: " + requirement.asked() + ".";
        return RuleResult.of(requirement, isAllowed ? Outcome.PASS : Outcome.FAIL, found, why);
    }

    static boolean names(List<String> allowed, String found) {
        return allowed.stream().anyMatch(found::equalsIgnoreCase);
    }
}
