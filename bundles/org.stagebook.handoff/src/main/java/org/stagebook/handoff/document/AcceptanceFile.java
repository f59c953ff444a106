package org.stagebook.handoff.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.model.Verdict;

/**
 * The content of {@code handoff-acceptance.json}: everything that was said about a package since it was sealed, oldest first. It
 * goes between receiver and sender alone, and each side joins what the other said with what it has.
 */
public record AcceptanceFile(
        String format,
        int version,
        String packageId,
        String packageName,
        List<Acceptance> acceptances,
        List<Query> queries,
        List<Step> states) {
    static final String FORMAT = "stagebook-acceptance";
    static final int VERSION = 2;

    public AcceptanceFile {
        format = text(format);
        packageId = text(packageId);
        packageName = text(packageName);
        acceptances = list(acceptances);
        queries = list(queries);
        states = list(states);
    }

    /** A package nothing was said about yet. */
    public static AcceptanceFile none(String packageId, String packageName) {
        return new AcceptanceFile(FORMAT, VERSION, packageId, packageName, List.of(), List.of(), List.of());
    }

    /**
     * One session of judging, and the manifest it was made on, by number, name and C4: it speaks of exactly those bytes.
     * {@code at} is an instant in ISO 8601.
     */
    public record Acceptance(
            String at,
            String by,
            String role,
            int generation,
            String manifest,
            String manifestC4,
            List<ItemVerdict> items) {
        public Acceptance {
            at = text(at);
            by = text(by);
            role = text(role);
            manifest = text(manifest);
            manifestC4 = text(manifestC4);
            items = list(items);
        }

        /** How many of each verdict: {@code "9 accepted, 1 queried"}. */
        public String summary() {
            return Stream.of(Verdict.values())
                    .filter(verdict -> count(verdict) > 0)
                    .map(verdict -> count(verdict) + " " + verdict.getLiteral())
                    .collect(Collectors.joining(", "));
        }

        private long count(Verdict verdict) {
            return items.stream()
                    .filter(item -> item.verdict().equals(verdict.getLiteral()))
                    .count();
        }
    }

    /**
     * The word on one file.
     *
     * @param verdict {@code accepted}, {@code accepted with a remark}, {@code queried} or {@code refused}
     * @param reason the remark, question or reason; empty only if it is simply accepted
     * @param hash the one that was sealed, or declared since: what the word is about
     * @param outcome what became of the file on the way, in the words of verification; empty in older files
     * @param found the hash of what lies there instead, if it is something else and could be read
     */
    public record ItemVerdict(String path, String verdict, String reason, String hash, String outcome, String found) {
        public ItemVerdict {
            outcome = text(outcome);
            found = text(found);
            path = text(path);
            verdict = text(verdict);
            reason = text(reason);
            hash = text(hash);
        }

        /** Whether it stands as it is, with a remark or without. */
        public boolean accepts() {
            return verdict.startsWith("accepted");
        }
    }

    /** A question and its answers; {@code path} is empty if it is about the whole package, {@code settledAt} while it is open. */
    public record Query(
            String id,
            String path,
            String author,
            String created,
            String text,
            String settledAt,
            String settledBy,
            List<Answer> replies) {
        public Query {
            id = AcceptanceFile.text(id);
            path = AcceptanceFile.text(path);
            author = AcceptanceFile.text(author);
            created = AcceptanceFile.text(created);
            text = AcceptanceFile.text(text);
            settledAt = AcceptanceFile.text(settledAt);
            settledBy = AcceptanceFile.text(settledBy);
            replies = list(replies);
        }

        private Query joined(Query other) {
            boolean later = other.settledAt.compareTo(settledAt) > 0;
            return new Query(
                    id,
                    path,
                    author,
                    created,
                    text,
                    later ? other.settledAt : settledAt,
                    later ? other.settledBy : settledBy,
                    union(replies, other.replies, Answer::created));
        }
    }

    /** One answer. */
    public record Answer(String author, String created, String text) {
        public Answer {
            author = AcceptanceFile.text(author);
            created = AcceptanceFile.text(created);
            text = AcceptanceFile.text(text);
        }
    }

    /** A state the handoff reached, in the words of the model: {@code received}, {@code accepted}, ... */
    public record Step(String state, String at, String by, String role, String remark) {
        public Step {
            state = text(state);
            at = text(at);
            by = text(by);
            role = text(role);
            remark = text(remark);
        }
    }

    /** The last word on each file. */
    public Map<String, ItemVerdict> latest() {
        Map<String, ItemVerdict> latest = new LinkedHashMap<>();
        acceptances.forEach(a -> a.items().forEach(i -> latest.put(i.path(), i)));
        return latest;
    }

    /** This and what the other says of the same package, each thing once, in the order of time. */
    public AcceptanceFile joined(AcceptanceFile other) {
        Map<String, Query> threads = new LinkedHashMap<>();
        Stream.concat(queries.stream(), other.queries.stream())
                .forEach(query -> threads.merge(query.id(), query, Query::joined));
        return new AcceptanceFile(
                FORMAT,
                VERSION,
                packageId,
                packageName,
                union(acceptances, other.acceptances, Acceptance::at),
                List.copyOf(threads.values()),
                union(states, other.states, Step::at));
    }

    private static <T> List<T> union(List<T> some, List<T> others, Function<T, String> at) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all.stream().sorted(Comparator.comparing(at)).toList();
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> List<T> list(List<T> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
