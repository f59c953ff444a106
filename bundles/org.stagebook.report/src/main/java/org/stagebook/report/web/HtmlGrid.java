package org.stagebook.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.CueGrid.Edge;
import org.stagebook.report.block.CueGrid.End;
import org.stagebook.report.block.CueGrid.Event;
import org.stagebook.report.block.CueGrid.Lane;
import org.stagebook.report.block.CueGrid.Mark;
import org.stagebook.report.block.CueGrid.MarkKind;
import org.stagebook.report.block.Part;
import org.stagebook.report.internal.Html;
import org.stagebook.report.style.ReportStyle;

/** A mix cue sheet as a table: a row for each frame at which something begins, ends or is marked. */
final class HtmlGrid {

    private final CueGrid grid;
    private final ReportStyle style;
    private final TreeMap<Long, List<Mark>> rows = new TreeMap<>();
    private final List<Map<Long, Event>> starts = new ArrayList<>();

    HtmlGrid(CueGrid grid, ReportStyle style) {
        this.grid = grid;
        this.style = style;
        grid.lanes().forEach(lane -> starts.add(new TreeMap<>()));
        for (Event event : grid.events()) {
            rows.computeIfAbsent(event.start().frame(), row -> new ArrayList<>());
            rows.computeIfAbsent(event.stop().frame(), row -> new ArrayList<>());
            starts.get(event.lane()).put(event.start().frame(), event);
        }
        grid.marks().stream()
                .filter(mark -> mark.kind() != MarkKind.CUT)
                .forEach(mark -> rows.computeIfAbsent(mark.frame(), row -> new ArrayList<>())
                        .add(mark));
    }

    Html element() {
        Html titles = Html.tag("tr").add(Html.text("th", "Time"));
        for (Lane lane : grid.lanes()) {
            Html title = Html.tag("th")
                    .add(lane.name())
                    .add(Html.tag("span", "part quiet").add(lane.group()));
            String colour = style.categoryColours().getOrDefault(lane.group(), lane.colour());
            titles.add(colour.isEmpty() ? title : title.with("style", "border-top:4px solid " + colour));
        }
        Html body = Html.tag("tbody");
        long[] busyUntil = new long[grid.lanes().size()];
        java.util.Arrays.fill(busyUntil, Long.MIN_VALUE);
        rows.forEach((frame, marks) -> body.add(row(frame, marks, busyUntil)));
        return Html.tag("div", "scroll")
                .add(Html.tag("table", "grid").add(Html.tag("thead").add(titles), body));
    }

    private Html row(long frame, List<Mark> marks, long[] busyUntil) {
        boolean limit = marks.stream().anyMatch(mark -> mark.kind() == MarkKind.LIMIT);
        Html row = Html.tag("tr", limit ? "limit" : marks.isEmpty() ? "line" : "scene")
                .add(time(frame, marks));
        for (int lane = 0; lane < busyUntil.length; lane++) {
            Event event = starts.get(lane).get(frame);
            if (event != null) {
                busyUntil[lane] = event.stop().frame();
                row.add(box(event, rows.subMap(frame, event.stop().frame()).size()));
            } else if (busyUntil[lane] <= frame) {
                row.add(Html.tag("td", "empty-cell"));
            }
        }
        return row;
    }

    private Html time(long frame, List<Mark> marks) {
        Html cell = Html.tag("td", "num time");
        starts.stream()
                .filter(lane -> lane.containsKey(frame))
                .map(lane -> lane.get(frame))
                .findFirst()
                .ifPresent(event ->
                        stamp(cell, event.start().timecode(), event.start().feet()));
        boolean started = starts.stream().anyMatch(lane -> lane.containsKey(frame));
        for (Mark mark : marks) {
            if (!started && mark.equals(marks.getFirst())) {
                stamp(cell, mark.timecode(), mark.feet());
            }
            cell.add(Html.tag("span", "part strong").add(mark.text()));
        }
        return cell;
    }

    private static void stamp(Html cell, String timecode, String feet) {
        cell.add(
                Html.tag("span", "part").add(timecode),
                Html.tag("span", "part quiet").add(feet));
    }

    private Html box(Event event, int span) {
        String edges = edge(" in", event.start()) + edge(" out", event.stop());
        Html cell = Html.tag("td", "box" + edges + (event.muted() ? " muted" : ""))
                .with("rowspan", Integer.toString(Math.max(1, span)));
        cell.add(Html.tag("span", "part strong").add(event.start().timecode()));
        cell.add(Html.tag("span", "part quiet").add(event.start().feet() + fade(event.start())));
        cell.add(Html.tag("span", "part").add(event.name() + (event.muted() ? " (muted)" : "")));
        if (!event.alert().isEmpty()) {
            cell.add(Html.tag("span", "part prio").add("! " + event.alert()));
        }
        if (!event.character().isEmpty()) {
            cell.add(Html.tag("span", "part strong").add(event.character()));
        }
        if (!event.words().isEmpty()) {
            cell.add(Html.tag("span", "part").add(Part.quoted(event.words())));
        }
        cell.add(Html.tag("span", "part").add("– " + event.stop().timecode()));
        return cell.add(Html.tag("span", "part quiet").add(event.stop().feet() + fade(event.stop())));
    }

    private static String edge(String side, End end) {
        return end.edge() == Edge.CUT ? "" : side;
    }

    private static String fade(End end) {
        return switch (end.edge()) {
            case CUT -> "";
            case FADE -> ", fade " + end.fadeFrames() + " fr";
            case CROSS -> ", cross fade " + end.fadeFrames() + " fr";
        };
    }
}
