package org.stagebook.report.table;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.CueGrid.Edge;
import org.stagebook.report.block.CueGrid.End;
import org.stagebook.report.block.CueGrid.Event;
import org.stagebook.report.block.CueGrid.Lane;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;

/** A cue sheet as a list of what lies on its tracks. */
final class GridTable {

    private static final List<Part> PARTS = List.of(
            Part.of("track", "Track", Look.TEXT),
            Part.of("group", "Group", Look.TEXT),
            Part.of("start", "Start", Look.TEXT),
            Part.of("feet", "Start, feet", Look.TEXT),
            Part.of("end", "Stop", Look.TEXT),
            Part.of("feet", "Stop, feet", Look.TEXT),
            Part.of("edges", "Begins", Look.TEXT),
            Part.of("fades", "Fade in, frames", Look.NUMBER),
            Part.of("edges", "Ends", Look.TEXT),
            Part.of("fades", "Fade out, frames", Look.NUMBER),
            Part.of("name", "Name", Look.TEXT),
            Part.of("alert", "To put right", Look.TEXT),
            Part.of("character", "Character", Look.TEXT),
            Part.of("line", "First and last words", Look.TEXT),
            Part.of("muted", "Muted", Look.TEXT));

    private GridTable() {}

    static Table of(CueGrid grid) {
        List<Column> columns =
                PARTS.stream().map(part -> Column.left(part.title(), 1, part)).toList();
        List<Row> rows = new ArrayList<>();
        for (Event event : grid.events()) {
            rows.add(Row.of(cells(event, grid.lanes().get(event.lane())).stream()
                    .map(List::of)
                    .toList()));
        }
        return new Table("Mix cue sheet", List.of(new Field("Reel", grid.reel())), columns, rows);
    }

    private static List<String> cells(Event event, Lane lane) {
        return List.of(
                lane.name(),
                lane.group(),
                event.start().timecode(),
                event.start().feet(),
                event.stop().timecode(),
                event.stop().feet(),
                edge(event.start()),
                frames(event.start()),
                edge(event.stop()),
                frames(event.stop()),
                event.name(),
                event.alert(),
                event.character(),
                event.words(),
                event.muted() ? "muted" : "");
    }

    private static String edge(End end) {
        return switch (end.edge()) {
            case CUT -> "cut";
            case FADE -> "fade";
            case CROSS -> "cross fade";
        };
    }

    private static String frames(End end) {
        return end.edge() == Edge.CUT ? "" : Long.toString(end.fadeFrames());
    }
}
