package org.stagebook.history.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The differences of two states as what version control keeps with a commit: a line that says it all, and the details under it. */
public final class CommitWords {
    private static final int MOST_LINES = 27;
    private static final int MOST_COUNTS = 5;

    /** What comes along with a picture change for each cue; a title says that the cues moved. */
    private static final Set<String> BACKGROUND = Set.of("earlier place");

    private CommitWords() {}

    /** The message; "Nothing changed" if nothing did. */
    public static String message(WordsComparison comparison) {
        List<Difference> differences = comparison.differences();
        if (differences.isEmpty()) {
            return "Nothing changed\n";
        }
        StringBuilder message = new StringBuilder(firstLine(comparison)).append("\n\n");
        differences.stream()
                .limit(MOST_LINES)
                .forEach(difference -> message.append(difference.sentence()).append('\n'));
        if (differences.size() > MOST_LINES) {
            message.append("And ").append(differences.size() - MOST_LINES).append(" more.\n");
        }
        return message.toString();
    }

    /** What happened in each reel, counted: "R2: 3 cues added, 1 moved, 1 note settled". */
    public static String firstLine(WordsComparison comparison) {
        List<String> parts = new ArrayList<>();
        comparison.byReel().forEach((reel, differences) -> {
            if (!reel.isEmpty()) {
                parts.add(reel + ": " + counted(differences));
            }
        });
        List<Difference> outside = comparison.byReel().getOrDefault("", List.of());
        if (!outside.isEmpty()) {
            parts.add(counted(outside));
        }
        return String.join("; ", parts);
    }

    private record Counted(String kind, ChangeWord what) {}

    private static String counted(List<Difference> differences) {
        List<Difference> said = differences.stream()
                .filter(difference -> !BACKGROUND.contains(difference.kind()))
                .toList();
        Map<Counted, Integer> counts = new LinkedHashMap<>();
        (said.isEmpty() ? differences : said)
                .forEach(
                        difference -> counts.merge(new Counted(difference.kind(), difference.what()), 1, Integer::sum));
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        counts.forEach((counted, count) -> {
            List<String> phrases = byKind.computeIfAbsent(counted.kind(), key -> new ArrayList<>());
            String noun = phrases.isEmpty() ? " " + (count == 1 ? counted.kind() : plural(counted.kind())) : "";
            phrases.add(count + noun + " " + counted.what().word());
        });
        List<String> phrases = byKind.values().stream().flatMap(List::stream).toList();
        String more = phrases.size() > MOST_COUNTS ? ", more" : "";
        return phrases.stream().limit(MOST_COUNTS).collect(Collectors.joining(", ")) + more;
    }

    private static String plural(String kind) {
        if (kind.endsWith("details") || kind.equals("sound facts")) {
            return kind;
        }
        if (kind.endsWith("y")) {
            return kind.substring(0, kind.length() - 1) + "ies";
        }
        return kind.endsWith("s") ? kind + "es" : kind + "s";
    }
}
