package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.spotting.adr.AdrLine;

/**
 * Cue numbers that cannot be relied on. Numbers are unique in a production, so cues of reels that are not printed count as well;
 * removed ones keep theirs.
 *
 * @param twice what is said of each number that stands on several cues
 * @param without where the cues are that have none
 */
record NumberCheck(List<String> twice, List<String> without) {

    private static final int MOST_NAMED = 8;

    static NumberCheck of(Source source, ReportKind kind) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        Set<String> printed = new HashSet<>();
        List<String> without = new ArrayList<>();
        Predicate<Cue> isPrinted = printed(source, kind);
        for (Reel reel : source.production().getReels()) {
            ReelTimes times = source.times(reel);
            for (Cue cue : Source.wanted(reel)) {
                String number = key(cue);
                String place = place(cue, reel, times);
                places.computeIfAbsent(number, all -> new ArrayList<>()).add(place);
                if (source.reels().contains(reel) && isPrinted.test(cue)) {
                    printed.add(number);
                    if (number.isEmpty()) {
                        without.add(place);
                    }
                }
            }
        }
        List<String> twice = places.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue().size() > 1)
                .filter(entry -> printed.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " (" + some(entry.getValue()) + ")")
                .toList();
        return new NumberCheck(twice, without);
    }

    private static Predicate<Cue> printed(Source source, ReportKind kind) {
        if (!ReportKind.adrSet().contains(kind)) {
            return cue -> true;
        }
        Set<Cue> lines = source.adrLines().stream().map(AdrLine::cue).collect(Collectors.toSet());
        return lines::contains;
    }

    /** How numbers are compared: whatever their case. */
    static String key(Cue cue) {
        return Source.text(cue.getNumber()).toUpperCase(Locale.ROOT);
    }

    private static String place(Cue cue, Reel reel, ReelTimes times) {
        String time =
                Source.range(cue).map(range -> times.timecode(range.start())).orElse("");
        return "reel " + reel.getNumber() + (time.isEmpty() ? "" : " " + time);
    }

    /** What a reader has to be warned of. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!twice.isEmpty()) {
            sentences.add((twice.size() == 1 ? "One number stands" : twice.size() + " numbers stand")
                    + " on more than one cue: " + some(twice) + ".");
        }
        if (!without.isEmpty()) {
            sentences.add((without.size() == 1 ? "One cue has" : without.size() + " cues have") + " no number: "
                    + some(without) + ".");
        }
        return sentences;
    }

    private static String some(List<String> names) {
        String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
        return names.size() > MOST_NAMED ? some + "; and " + (names.size() - MOST_NAMED) + " more" : some;
    }
}
