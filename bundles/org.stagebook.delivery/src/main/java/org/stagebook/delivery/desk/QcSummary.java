package org.stagebook.delivery.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.QcResult;
import org.stagebook.model.QcVerdict;

/**
 * What QC says of a deliverable: the latest check by each specification it was ever held against. A check by one takes back
 * nothing that another found.
 *
 * @param runs the latest of each specification, the latest of all first; at least one
 */
public record QcSummary(List<QcRun> runs) {

    private static final List<QcVerdict> WORST_FIRST =
            List.of(QcVerdict.FAILED, QcVerdict.NEEDS_HUMAN, QcVerdict.WARNING, QcVerdict.PASSED);

    /** Copies the list. */
    public QcSummary {
        runs = List.copyOf(runs);
    }

    /** Of a deliverable; nothing if it was never checked. */
    public static Optional<QcSummary> of(Production production, Deliverable deliverable) {
        List<QcResult> all = production.getQcResults().stream()
                .filter(result -> deliverable.equals(result.getDeliverable()))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new QcSummary(QcRun.latest(all)));
    }

    /** The worst of all. */
    public QcVerdict verdict() {
        return results().getFirst().getVerdict();
    }

    /** When the latest was. */
    public Instant at() {
        return runs.getFirst().at();
    }

    /** Which mix version the latest was of. */
    public Optional<MixVersion> version() {
        return runs.getFirst().version();
    }

    /** By what it was checked: their ids, the latest first. */
    public String specifications() {
        return runs.stream().map(QcRun::specification).collect(Collectors.joining(", "));
    }

    /** What was found, the worst first. */
    public List<QcResult> results() {
        return runs.stream()
                .flatMap(run -> run.results().stream())
                .sorted(Comparator.comparingInt(result -> WORST_FIRST.indexOf(result.getVerdict())))
                .toList();
    }

    /** Those only a person can decide. */
    public List<QcResult> undecided() {
        return results().stream()
                .filter(result -> result.getVerdict() == QcVerdict.NEEDS_HUMAN)
                .toList();
    }

    /** Whether something changed since. */
    public boolean isStale() {
        return runs.stream().anyMatch(run -> !run.staleReasons().isEmpty());
    }

    /** What is wrong, with its clause: {@code "True peak -0.40 dBTP (clause 4.2)"}; empty if nothing is. */
    public List<String> complaints() {
        return results().stream()
                .filter(result ->
                        result.getVerdict() == QcVerdict.FAILED || result.getVerdict() == QcVerdict.NEEDS_HUMAN)
                .map(QcSummary::complaint)
                .toList();
    }

    private static String complaint(QcResult result) {
        String value = result.getValue() == null ? "" : " " + result.getValue();
        String clause = result.getClause() == null ? "" : " (" + result.getClause() + ")";
        return result.getCheck() + value + clause;
    }
}
