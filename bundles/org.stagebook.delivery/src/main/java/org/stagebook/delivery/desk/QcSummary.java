package org.stagebook.delivery.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.model.Deliverable;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.QcResult;
import org.stagebook.model.QcVerdict;

/**
 * What the latest check of a deliverable found.
 *
 * @param verdict the worst of all
 * @param at when it was
 * @param version which mix version was checked
 * @param results of that check, the worst first
 */
public record QcSummary(QcVerdict verdict, Instant at, Optional<MixVersion> version, List<QcResult> results) {

    private static final List<QcVerdict> WORST_FIRST =
            List.of(QcVerdict.FAILED, QcVerdict.NEEDS_HUMAN, QcVerdict.WARNING, QcVerdict.PASSED);

    /** Copies the list. */
    public QcSummary {
        results = List.copyOf(results);
    }

    /** Of a deliverable; nothing if it was never checked. */
    public static Optional<QcSummary> of(Production production, Deliverable deliverable) {
        List<QcResult> all = production.getQcResults().stream()
                .filter(result -> deliverable.equals(result.getDeliverable()))
                .toList();
        Optional<Instant> latest = all.stream().map(QcSummary::when).max(Comparator.naturalOrder());
        return latest.map(at -> of(all.stream().filter(result -> when(result).equals(at)), at));
    }

    private static QcSummary of(Stream<QcResult> run, Instant at) {
        List<QcResult> results = run.sorted(Comparator.comparingInt(result -> WORST_FIRST.indexOf(result.getVerdict())))
                .toList();
        return new QcSummary(
                results.getFirst().getVerdict(),
                at,
                results.stream()
                        .map(QcResult::getMixVersion)
                        .filter(Objects::nonNull)
                        .findFirst(),
                results);
    }

    private static Instant when(QcResult result) {
        return result.getCheckedAt() == null ? Instant.EPOCH : result.getCheckedAt();
    }

    /** Whether something changed since. */
    public boolean isStale() {
        return !staleReasons().isEmpty();
    }

    /** What changed since, a sentence each. */
    public List<String> staleReasons() {
        return results.stream()
                .map(QcResult::getStaleReason)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What is wrong, with its clause: {@code "truePeak -0.40 dBTP (clause 4.2)"}; empty if nothing is. */
    public List<String> complaints() {
        return results.stream()
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
