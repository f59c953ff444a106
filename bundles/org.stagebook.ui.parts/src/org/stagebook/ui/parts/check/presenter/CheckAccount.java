package org.stagebook.ui.parts.check.presenter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.check.Verdict;
import org.stagebook.delivery.record.DeliverableCheck.Found;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.ui.theme.WorkState;

/** What a check found, for the list of results: the verdicts in a line, then what is not met, what sends it back first. */
public record CheckAccount(Found found) {

    /** How it went, all specifications together. */
    public WorkState state() {
        if (has(Verdict.FAIL)) {
            return WorkState.FAILED;
        }
        return has(Verdict.NEEDS_HUMAN) ? WorkState.ATTENTION : WorkState.DONE;
    }

    private boolean has(Verdict verdict) {
        return found.reports().stream().anyMatch(report -> report.verdict() == verdict);
    }

    /** The verdict by each specification. */
    public String title() {
        return found.reports().stream().map(CheckAccount::verdict).collect(Collectors.joining(", "));
    }

    private static String verdict(CheckReport report) {
        return report.verdict().words() + " against " + report.specification().title();
    }

    /** Line by line. */
    public List<String> lines() {
        Stream<String> reports = found.reports().stream()
                .flatMap(report -> Stream.concat(
                        Stream.of(verdict(report)),
                        Stream.of(Outcome.FAIL, Outcome.NEEDS_HUMAN)
                                .flatMap(outcome -> report.worstFirst(outcome).stream())
                                .map(result -> "  " + line(result))));
        return Stream.concat(reports, found.remarks().stream().map(remark -> "! " + remark))
                .toList();
    }

    private String line(RuleResult result) {
        String asked = result.requirement().asked();
        return result.requirement().severity().id() + ", " + result.outcome().words() + ": "
                + result.requirement().title() + value(result)
                + (asked.isEmpty() ? "" : " (" + asked + ")")
                + (result.where().isEmpty() ? "" : ", " + found.where(result.where()))
                + (result.why().isEmpty() ? "" : ". " + result.why());
    }

    private static String value(RuleResult result) {
        if (result.value().isPresent()) {
            String unit = result.requirement().limits().unit();
            String number = String.format(Locale.ROOT, " %.2f", result.value().getAsDouble());
            return unit.isEmpty() ? number : number + " " + unit;
        }
        return result.found().isEmpty() ? "" : " " + result.found();
    }
}
