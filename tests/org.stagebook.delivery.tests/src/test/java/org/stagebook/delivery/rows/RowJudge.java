package org.stagebook.delivery.rows;

import java.io.IOException;
import java.util.List;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.check.SpecificationCheck;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.RuleBook;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.metering.MeasureProgress;

/** Runs cases. */
final class RowJudge implements TestedTable.Judge {

    private final RuleBook rules = RuleBook.installed();
    private final SpecificationCheck check = new SpecificationCheck(rules, 1);

    RuleBook rules() {
        return rules;
    }

    /** What the rules say of a delivery. */
    CheckReport check(Delivery delivery, Specification specification) throws IOException {
        return check.check(delivery, specification, MeasureProgress.NONE);
    }

    /** What is wrong with what the rules say of a case, in sentences; empty if it is right. */
    @Override
    public List<String> objections(RowCase row) throws IOException {
        CheckReport report = check(row.delivery().get(), row.relevant());
        RuleResult result = report.results().stream()
                .filter(each -> each.requirement().equals(row.requirement()))
                .findFirst()
                .orElseThrow();
        return row.expected().objections(report, result);
    }

    /** The same for a file in which everything is right. */
    @Override
    public List<String> objections(RightFile right) throws IOException {
        return right.objections(check(right.delivery(), right.specification()));
    }
}
