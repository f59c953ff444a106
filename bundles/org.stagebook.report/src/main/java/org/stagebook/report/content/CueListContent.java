package org.stagebook.report.content;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** Everything a cue list says: the reels in order, and how many cues of each category and status there are. */
public record CueListContent(List<CueCategory> categories, List<ReelCues> reels, Map<String, Long> byStatus) {
    public CueListContent {
        categories = List.copyOf(categories);
        reels = List.copyOf(reels);
    }

    /** The cues of all reels of a production. */
    public static CueListContent of(Production production) {
        List<ReelCues> reels = production.getReels().stream()
                .sorted(Comparator.comparingInt(Reel::getNumber))
                .map(r -> ReelCues.of(r, production))
                .toList();
        Map<String, Long> byStatus = new LinkedHashMap<>();
        all(reels).forEach(c -> byStatus.merge(c.status(), 1L, Long::sum));
        return new CueListContent(
                production.getCategories().stream().map(CueCategory::of).toList(), reels, byStatus);
    }

    /** The cues that count, that is all but the removed ones. */
    public long cueCount() {
        return reels.stream().mapToLong(r -> r.cues().size()).sum();
    }

    /** The cues removed. */
    public long removedCount() {
        return reels.stream().mapToLong(r -> r.removed().size()).sum();
    }

    /** How many cues there are in a category. */
    public long count(CueCategory category) {
        return reels.stream()
                .flatMap(r -> r.cues().stream())
                .filter(c -> c.category().equals(category))
                .count();
    }

    private static Stream<CueRow> all(List<ReelCues> reels) {
        return reels.stream().flatMap(r -> Stream.concat(r.cues().stream(), r.removed().stream()));
    }
}
