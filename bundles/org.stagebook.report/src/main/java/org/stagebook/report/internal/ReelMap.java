package org.stagebook.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.report.content.CueCategory;
import org.stagebook.report.content.CueRow;
import org.stagebook.report.content.CueRow.CueTime;
import org.stagebook.report.content.ReelCues;

/** A reel at a glance: a lane for each category that has cues, under a ruler of minutes. */
public final class ReelMap {
    /** From here on a label no longer fits to the right of its mark. */
    private static final double LAST = 0.96;

    private ReelMap() {}

    /** The map, its lanes in the order of the production's categories. */
    public static Html of(ReelCues reel, List<CueCategory> order) {
        Html map =
                Html.tag("div", "map").with("role", "img").with("aria-label", "Where the cues lie in " + reel.title());
        map.add(ruler(reel));
        Set<CueCategory> used = reel.cues().stream().map(CueRow::category).collect(Collectors.toSet());
        Stream.concat(order.stream(), used.stream())
                .distinct()
                .filter(used::contains)
                .forEach(c -> map.add(lane(reel, c)));
        return map;
    }

    private static Html ruler(ReelCues reel) {
        Html track = Html.tag("div", "track");
        for (ReelCues.Tick tick : reel.ticks()) {
            track.add(Html.tag("span", tick.fraction() > LAST ? "tick last" : "tick")
                    .with("style", "left:" + percent(tick.fraction()))
                    .add(tick.label()));
        }
        return Html.tag("div", "lane ruler").add(Html.tag("span", "name"), track);
    }

    private static Html lane(ReelCues reel, CueCategory category) {
        Html track = Html.tag("div", "track");
        reel.cues().stream()
                .filter(c -> c.category().equals(category))
                .forEach(c -> c.time().ifPresent(t -> track.add(bar(c, t))));
        return Html.tag("div", "lane").add(Html.tag("span", "name").add(CategoryMark.of(category)), track);
    }

    private static Html bar(CueRow cue, CueTime time) {
        return Html.tag("i")
                .with(
                        "style",
                        "left:" + percent(time.startFraction()) + ";width:"
                                + percent(Math.max(0, time.endFraction() - time.startFraction())) + ";background:"
                                + cue.category().colour())
                .with("title", (cue.number() + " " + cue.description() + "  " + time.start()).strip());
    }

    private static String percent(double fraction) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * fraction);
    }
}
