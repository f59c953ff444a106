package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Reel;
import org.stagebook.spotting.numbering.CueNumbers;

/**
 * Cue numbers that cannot be relied on. Numbers are unique in a production, so cues of reels that are not printed count as
 * well, and removed ones, which keep theirs.
 *
 * @param twice what is said of each number that stands on several cues
 * @param without where the cues are that have none
 */
record NumberCheck(List<String> twice, List<String> without) {

    private static final int MOST_NAMED = 8;

    /** That of the cues a report prints, each named once. */
    static NumberCheck of(Source source, List<Cue> cues) {
        Set<Cue> printed = new LinkedHashSet<>(cues);
        List<String> twice = CueNumbers.of(source.production()).duplicates().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(printed::contains))
                .map(entry -> entry.getKey() + " (" + some(places(source, entry.getValue())) + ")")
                .toList();
        List<Cue> without = printed.stream().filter(NumberMarks::isWithout).toList();
        return new NumberCheck(twice, places(source, without));
    }

    private static List<String> places(Source source, List<Cue> cues) {
        return cues.stream().map(cue -> place(source, cue)).toList();
    }

    private static String place(Source source, Cue cue) {
        Reel reel = (Reel) cue.eContainer();
        String time = Source.range(cue)
                .map(range -> " " + source.times(reel).timecode(range.start()))
                .orElse("");
        String removed = cue.getStatus() == CueStatus.REMOVED ? ", removed" : "";
        return "reel " + reel.getNumber() + time + removed;
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

    static String some(List<String> names) {
        String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
        return names.size() > MOST_NAMED ? some + "; and " + (names.size() - MOST_NAMED) + " more" : some;
    }
}
