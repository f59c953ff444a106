package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.model.AdrState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Reel;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.timebase.TimeRange;

/** What was removed, why, and who asked for it; with ADR lines that were dropped. */
record RemovalsLog(Source source) implements Content {

    private static final int DAY = 10;

    @Override
    public List<Cue> numbered() {
        return source.reels().stream().flatMap(RemovalsLog::gone).toList();
    }

    @Override
    public List<Block> blocks() {
        NumberMarks marks = NumberMarks.of(source.production());
        List<Row> rows = new ArrayList<>();
        for (Reel reel : source.reels()) {
            ReelTimes times = source.times(reel);
            gone(reel).forEach(cue -> rows.add(row(reel, cue, times, marks)));
        }
        Table table = new Table(
                "Removals",
                List.of(new Field(
                        "Production",
                        source.head(ReportRequest.of(ReportKind.REMOVALS)).production())),
                columns(),
                rows);
        return rows.isEmpty() ? List.of(new Paragraph("", "Nothing was removed.", true), table) : List.of(table);
    }

    private static Stream<Cue> gone(Reel reel) {
        return reel.getCues().stream().filter(RemovalsLog::isGone).sorted(Comparator.comparing(Source::start));
    }

    private static boolean isGone(Cue cue) {
        boolean dropped = cue.getAdr() != null && cue.getAdr().getState() == AdrState.DROPPED;
        return cue.getStatus() == CueStatus.REMOVED || dropped;
    }

    private static List<Column> columns() {
        return List.of(
                Column.left(
                        "No.",
                        1.1,
                        Part.of("number", "Number", Look.STRONG),
                        Part.of("category", "Category", Look.CATEGORY),
                        NumberMarks.part()),
                Column.left("Reel", 0.6, Part.of("reel", "Reel", Look.TIME)),
                Column.left("In / out", 1.2, Part.of("start", "Start", Look.TIME), Part.of("end", "End", Look.TIME)),
                Column.left("Feet", 0.9, Part.of("feet", "Start, feet", Look.TIME)),
                Column.left(
                        "What it was",
                        3,
                        Part.of("description", "Description", Look.TEXT),
                        Part.of("character", "Character", Look.STRONG),
                        Part.of("line", "Line", Look.SPOKEN)),
                Column.left("Why it went", 3, Part.of("reason", "Reason", Look.TEXT)),
                Column.left(
                        "Asked by", 1.7, Part.of("asked", "Asked by", Look.TEXT), Part.of("day", "Day", Look.QUIET)),
                Column.left(
                        "State",
                        1.7,
                        Part.of("state", "Now", Look.STRONG),
                        new Part("before", "Before", "was ", Look.QUIET),
                        Part.of("me", "M&E", Look.TEXT)));
    }

    private static Row row(Reel reel, Cue cue, ReelTimes times, NumberMarks marks) {
        Optional<TimeRange> range = Source.range(cue);
        String at = Source.text(cue.getRemovedAt());
        boolean removed = cue.getStatus() == CueStatus.REMOVED;
        String line = Source.text(cue.getLine());
        return Row.of(List.of(
                List.of(Source.text(cue.getNumber()), Source.category(cue), marks.of(cue)),
                List.of(Integer.toString(reel.getNumber())),
                List.of(
                        range.map(TimeRange::start).map(times::timecode).orElse("no place"),
                        range.map(TimeRange::end).map(times::timecode).orElse("")),
                List.of(range.map(TimeRange::start).map(times::feet).orElse("")),
                List.of(
                        Source.text(cue.getDescription()),
                        Source.text(cue.getCharacter()),
                        line.equals(Source.text(cue.getDescription())) ? "" : line),
                List.of(reason(cue)),
                List.of(Source.text(cue.getRemovalAskedBy()), at.length() >= DAY ? at.substring(0, DAY) : ""),
                List.of(
                        removed ? "removed" : "ADR dropped",
                        removed && cue.getStatusBeforeRemoval() != null && cue.getRemovedAt() != null
                                ? cue.getStatusBeforeRemoval().getLiteral()
                                : "",
                        cue.getMusicAndEffects() == MusicAndEffects.INCLUDED ? "kept for the M&E" : "")));
    }

    private static String reason(Cue cue) {
        String reason = Source.text(cue.getRemovalReason());
        String dropped = cue.getAdr() == null ? "" : Source.text(cue.getAdr().getReason());
        return reason.isEmpty() ? (dropped.isEmpty() ? "no reason given" : dropped) : reason;
    }
}
