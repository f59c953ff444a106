package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Row.Tone;
import org.stagebook.report.block.Table;
import org.stagebook.spotting.adr.AdrLine;
import org.stagebook.spotting.adr.AdrList;
import org.stagebook.spotting.adr.LineCount;

/** How many lines each character has on each reel, and how long the session takes. */
record AdrCounts(Source source) implements Content {

    @Override
    public List<Cue> numbered() {
        return source.adrLines().stream().map(AdrLine::cue).toList();
    }

    @Override
    public List<Block> blocks() {
        AdrList list = new AdrList(source.adrLines());
        List<Row> rows = new ArrayList<>();
        LineCount.of(list).forEach(count -> rows.add(new Row(cells(count, name(count), count.actor()), Tone.NORMAL)));
        LineCount total = LineCount.total(list);
        rows.add(new Row(cells(total, "All", ""), Tone.TOTAL));
        String usual = String.format(Locale.ROOT, "%.0f", AdrList.USUAL_MINUTES);
        return List.of(
                new Table("Line counts", List.of(), columns(), rows),
                new Paragraph(
                        "",
                        "Session time is that of the lines not recorded yet: " + usual
                                + " minutes for a line, or what the line was given. Dropped and removed lines are not counted.",
                        true));
    }

    private static String name(LineCount count) {
        return count.character().isEmpty() ? AdrScripts.NOBODY : count.character();
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.left("Character", 3, Part.of("character", "Character", Look.STRONG)),
                Column.left("Actor", 3, Part.of("actor", "Actor", Look.TEXT))));
        for (Reel reel : source.reels()) {
            columns.add(number("R" + reel.getNumber(), "reel-" + reel.getNumber(), "Reel " + reel.getNumber()));
        }
        columns.add(number("Lines", "lines", "Lines"));
        columns.add(number("Recorded", "done", "Recorded"));
        columns.add(number("To be written", "tbw", "To be written"));
        columns.add(number("Open", "open", "Open"));
        columns.add(Column.right("Session time", 2, Part.of("time", "Session time", Look.STRONG)));
        columns.add(new Column("Minutes", 1, Column.Align.RIGHT, List.of(Part.of("minutes", "Minutes", Look.NUMBER))));
        return columns;
    }

    private static Column number(String title, String id, String full) {
        return Column.right(title, 1, Part.of(id, full, Look.NUMBER));
    }

    private List<List<String>> cells(LineCount count, String name, String actor) {
        List<List<String>> cells = new ArrayList<>(List.of(List.of(name), List.of(actor)));
        for (Reel reel : source.reels()) {
            Integer lines = count.perReel().get(reel.getNumber());
            cells.add(List.of(lines == null ? "" : lines.toString()));
        }
        cells.add(List.of(Integer.toString(count.lines())));
        cells.add(List.of(Integer.toString(count.done())));
        cells.add(List.of(Integer.toString(count.toBeWritten())));
        cells.add(List.of(Integer.toString(count.lines() - count.done())));
        cells.add(List.of(AdrScripts.duration(count.minutes())));
        cells.add(List.of(String.format(
                Locale.ROOT, count.minutes() == Math.rint(count.minutes()) ? "%.0f" : "%.1f", count.minutes())));
        return cells;
    }
}
