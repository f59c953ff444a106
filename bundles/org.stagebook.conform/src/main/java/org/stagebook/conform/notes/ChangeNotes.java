package org.stagebook.conform.notes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stagebook.conform.ConformPlan;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.conform.notes.NoteRow.Cell;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.FeetFrames;
import org.stagebook.timebase.FilmGauge;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A picture change as people carry it out: what a page says, before it is one.
 *
 * <p>In-points are the first frame, out-points the frame after the last, in timecode and in feet and frames alike. Feet are
 * those of 35 mm film with 4 perforations at the rate of the list, from the start of the reel.
 *
 * @param production its title
 * @param reels the reels, such as "Reels 1, 2"
 * @param cuts the two cuts
 * @param date the day it was made
 * @param notices what else there is to say, a sentence each
 */
public record ChangeNotes(
        String production, String reels, String cuts, LocalDate date, List<NoteRow> rows, List<String> notices) {

    /** Titles of the columns. */
    public static final List<String> COLUMNS = List.of(
            "Reel",
            "Change",
            "Old in",
            "Old out (exclusive)",
            "New in",
            "New out (exclusive)",
            "Change of length",
            "Total",
            "Clip",
            "Remark");

    /** Keeps the rows. */
    public ChangeNotes {
        rows = List.copyOf(rows);
        notices = List.copyOf(notices);
    }

    /** The notes of a plan. */
    public static ChangeNotes of(ConformPlan plan, Production production, LocalDate date) {
        Map<Integer, Position> starts = new TreeMap<>();
        for (Reel reel : production.getReels()) {
            Optional.ofNullable(reel.getStart()).ifPresent(start -> starts.put(reel.getNumber(), start));
        }
        TimecodeFormat format = plan.changes().format();
        List<NoteRow> rows = new ArrayList<>();
        for (ChangeRow row : plan.changes().rows()) {
            rows.add(row(row, format, starts));
        }
        String reels = plan.changes().rows().stream()
                .map(row -> Integer.toString(row.reelNumber()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new ChangeNotes(
                production.getTitle() == null ? "" : production.getTitle(),
                reels.isEmpty() ? "No changes" : (reels.contains(",") ? "Reels " : "Reel ") + reels,
                plan.oldLabel() + " → " + plan.newLabel() + ", " + format.timing(),
                date,
                rows,
                plan.notices());
    }

    private static NoteRow row(ChangeRow row, TimecodeFormat format, Map<Integer, Position> starts) {
        return new NoteRow(List.of(
                Cell.of("R" + row.reelNumber()),
                Cell.of(row.kind().label()),
                place(row.oldPlace(), false, format, starts),
                place(row.oldPlace(), true, format, starts),
                place(row.newPlace(), false, format, starts),
                place(row.newPlace(), true, format, starts),
                length(row.lengthChange()),
                length(row.total()),
                Cell.of(row.name()),
                Cell.of(row.words())));
    }

    private static Cell place(
            Optional<ReelSpan> place, boolean end, TimecodeFormat format, Map<Integer, Position> starts) {
        return place.map(span -> {
                    Position position = format.positionOfFrame(
                            end ? span.frames().endFrame() : span.frames().startFrame());
                    Position zero = starts.getOrDefault(span.reelNumber(), Position.ZERO);
                    return new Cell(
                            format.format(position),
                            FeetFrames.at(position, FilmGauge.MM35_4PERF, format.rate(), zero)
                                    .toString());
                })
                .orElse(Cell.of("–"));
    }

    /** With its sign, in frames, and in feet. */
    private static Cell length(long frames) {
        if (frames == 0) {
            return Cell.of("0");
        }
        String sign = frames > 0 ? "+" : "−";
        long count = Math.abs(frames);
        return new Cell(sign + count + " fr", sign + new FeetFrames(FilmGauge.MM35_4PERF, count, 0));
    }
}
