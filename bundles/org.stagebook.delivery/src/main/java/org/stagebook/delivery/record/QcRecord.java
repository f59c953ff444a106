package org.stagebook.delivery.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.Place;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Severity;
import org.stagebook.edit.change.RecordQc;
import org.stagebook.edit.change.RecordQc.Finding;
import org.stagebook.edit.change.RecordQc.Run;
import org.stagebook.model.Deliverable;
import org.stagebook.model.QcVerdict;

/** What a check found, as a production keeps it: one finding for each requirement that applies. */
public final class QcRecord {

    private final Function<List<Place>, String> places;

    /** @param places says where something is, in words; empty for nowhere in particular */
    public QcRecord(Function<List<Place>, String> places) {
        this.places = places;
    }

    /**
     * The change that keeps it; nothing where no requirement applies.
     *
     * @param reports of one file, of one run
     */
    public Optional<RecordQc> of(Deliverable deliverable, Run run, List<CheckReport> reports) {
        List<Finding> findings = reports.stream().flatMap(this::findings).toList();
        return findings.isEmpty() ? Optional.empty() : Optional.of(new RecordQc(deliverable, run, findings));
    }

    private Stream<Finding> findings(CheckReport report) {
        return report.results().stream()
                .filter(result -> result.outcome() != Outcome.NOT_APPLICABLE)
                .map(result -> new Finding(
                        report.specification().id(),
                        result.requirement().title(),
                        verdict(result),
                        words(result),
                        clause(report, result),
                        value(result)));
    }

    /** What is only advice neither fails nor holds anything up. */
    private static QcVerdict verdict(RuleResult result) {
        boolean decides = result.requirement().severity() == Severity.REJECT;
        return switch (result.outcome()) {
            case PASS, NOT_APPLICABLE -> QcVerdict.PASSED;
            case FAIL -> decides ? QcVerdict.FAILED : QcVerdict.WARNING;
            case NEEDS_HUMAN -> decides ? QcVerdict.NEEDS_HUMAN : QcVerdict.WARNING;
        };
    }

    private String words(RuleResult result) {
        String asked = result.requirement().limits().words();
        boolean isConfirmed = result.requirement().quantity().equals("humanCheck");
        return Stream.of(
                        asked.isEmpty() ? "" : "Asked for: " + asked + ".",
                        isConfirmed ? result.requirement().clause().text() : "",
                        result.why(),
                        result.where().isEmpty() ? "" : places.apply(result.where()))
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String clause(CheckReport report, RuleResult result) {
        Requirement.Clause clause = result.requirement().clause();
        String document = report.specification().document().title();
        return clause.place().isEmpty()
                ? document + ": " + clause.text().replaceFirst("\\.$", "")
                : document + ", " + clause.place();
    }

    private static String value(RuleResult result) {
        if (result.value().isEmpty()) {
            return result.found();
        }
        String unit = result.requirement().limits().unit();
        String number = String.format(Locale.ROOT, "%.2f", result.value().getAsDouble());
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
