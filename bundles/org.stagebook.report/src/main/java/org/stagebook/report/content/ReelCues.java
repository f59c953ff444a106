package org.stagebook.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.picture.CutInUse;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * A reel with its cues in the order of time, those removed apart.
 *
 * @param pictureCut the latest, with its date
 * @param ticks where a ruler over the reel has its marks
 */
public record ReelCues(
        int number,
        String name,
        String start,
        String end,
        String firstFrameOfAction,
        String lastFrameOfAction,
        String lengthFeet,
        String pictureCut,
        List<CueRow> cues,
        List<CueRow> removed,
        List<Tick> ticks) {
    private static final long MINUTE_FLICKS = Duration.ofSeconds(60).flicks();
    private static final int MOST_TICKS = 7;

    /** A mark of a ruler: its label and how far into the reel it lies, 0 to 1. */
    public record Tick(String label, double fraction) {}

    public ReelCues {
        cues = List.copyOf(cues);
        removed = List.copyOf(removed);
        ticks = List.copyOf(ticks);
    }

    static ReelCues of(Reel reel, Production production) {
        ReelTimes times = ReelTimes.of(reel, production);
        Map<Boolean, List<CueRow>> rows = reel.getCues().stream()
                .sorted(Comparator.comparing(ReelCues::sortKey))
                .map(c -> CueRow.of(c, times))
                .collect(Collectors.partitioningBy(CueRow::isRemoved));
        return new ReelCues(
                reel.getNumber(),
                Texts.of(reel.getName()),
                times.timecode(times.extent().start()),
                times.timecode(times.extent().end()),
                times.timecode(reel.getFirstFrameOfAction()),
                times.timecode(reel.getLastFrameOfAction()),
                times.feet(times.extent().end()),
                cut(reel),
                rows.getOrDefault(false, List.of()),
                rows.getOrDefault(true, List.of()),
                ticks(times));
    }

    /** What the reel is called on a page: its name, or its number. */
    public String title() {
        return title(number, name);
    }

    static String title(Reel reel) {
        return title(reel.getNumber(), Texts.of(reel.getName()));
    }

    private static String title(int number, String name) {
        return name.isEmpty() || name.equals("R" + number) ? "Reel " + number : name;
    }

    private static Position sortKey(Cue cue) {
        return ReelTimes.range(cue).map(TimeRange::start).orElse(new Position(Long.MAX_VALUE));
    }

    private static String cut(Reel reel) {
        return CutInUse.of(reel)
                .map(cut -> {
                    String date = Texts.of(cut.getDate());
                    return Texts.of(cut.getLabel()) + (date.isEmpty() ? "" : ", " + date);
                })
                .orElse("");
    }

    private static List<Tick> ticks(ReelTimes times) {
        TimeRange extent = times.extent();
        long minutes = extent.duration().flicks() / MINUTE_FLICKS;
        long step = List.of(1L, 2L, 5L, 10L, 30L).stream()
                .filter(s -> minutes / s < MOST_TICKS)
                .findFirst()
                .orElse(60L);
        List<Tick> ticks = new ArrayList<>();
        for (long minute = 0; minute <= minutes && extent.duration().flicks() > 0; minute += step) {
            Position at = new Position(extent.start().flicks() + minute * MINUTE_FLICKS);
            ticks.add(new Tick(minute + "'", times.fraction(at)));
        }
        return ticks;
    }
}
