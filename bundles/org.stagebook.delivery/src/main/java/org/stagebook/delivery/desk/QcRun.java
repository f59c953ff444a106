package org.stagebook.delivery.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stagebook.model.MixVersion;
import org.stagebook.model.QcResult;

/**
 * What one check found by one specification. Productions of an older format name several, with commas between; such a run is
 * overtaken once each of them was checked again.
 *
 * @param specification its id
 * @param at when it was
 * @param results of it; at least one
 */
public record QcRun(String specification, Instant at, List<QcResult> results) {

    private record Key(String specification, Instant at) {}

    /** Copies the list. */
    public QcRun {
        results = List.copyOf(results);
    }

    /** Of all that was ever found, the latest of each specification; what one finds never takes back what another found. */
    static List<QcRun> latest(List<QcResult> all) {
        Map<Key, List<QcResult>> found = new LinkedHashMap<>();
        all.forEach(result ->
                found.computeIfAbsent(key(result), each -> new ArrayList<>()).add(result));
        List<QcRun> runs = new ArrayList<>();
        found.forEach((key, results) -> runs.add(new QcRun(key.specification(), key.at(), results)));
        return runs.stream()
                .filter(run -> !run.isOvertaken(runs))
                .sorted(Comparator.comparing(QcRun::at).reversed())
                .toList();
    }

    private static Key key(QcResult result) {
        return new Key(
                Objects.requireNonNullElse(result.getSpecification(), ""),
                Objects.requireNonNullElse(result.getCheckedAt(), Instant.EPOCH));
    }

    private boolean isOvertaken(List<QcRun> runs) {
        return specifications().stream()
                .allMatch(one -> runs.stream()
                        .anyMatch(run ->
                                run.at().isAfter(at) && run.specifications().contains(one)));
    }

    private Set<String> specifications() {
        return Set.of(specification.split(", ", -1));
    }

    /** Which mix version was checked. */
    public Optional<MixVersion> version() {
        return results.stream()
                .map(QcResult::getMixVersion)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Algorithm, colon and hash of the file that was checked; empty where nobody kept it. */
    public String hash() {
        return Objects.requireNonNullElse(results.getFirst().getHash(), "");
    }

    /** What changed since, a sentence each. */
    List<String> staleReasons() {
        return results.stream()
                .map(QcResult::getStaleReason)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
