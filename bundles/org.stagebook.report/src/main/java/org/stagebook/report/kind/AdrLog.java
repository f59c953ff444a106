package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.model.Scene;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.RecordPage;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.spotting.adr.AdrLine;
import org.stagebook.timebase.TimeRange;

/** A page for each line, with room for the takes. */
record AdrLog(Source source) implements Content {

    private static final String NAME = "ADR log";
    private static final int TAKES = 10;
    private static final List<String> FACTS = List.of(
            "Number",
            NumberMarks.TITLE,
            "Character",
            "Actor",
            "Line",
            "Reel",
            "Scene",
            "In",
            "Out",
            "Feet",
            "Length",
            "State",
            "Why",
            "Marks",
            "Versions",
            "Time",
            "How",
            "Like",
            "Alternates",
            "Notes");

    @Override
    public List<Cue> numbered() {
        return source.adrLines().stream().map(AdrLine::cue).toList();
    }

    @Override
    public List<Block> blocks() {
        List<AdrLine> lines = source.adrLines();
        if (lines.isEmpty()) {
            return List.of(new Paragraph("", "There are no lines to record.", true), noLines());
        }
        List<Block> pages = new ArrayList<>();
        NumberMarks marks = NumberMarks.of(source.production());
        lines.forEach(line -> pages.add(page(line, marks)));
        return pages;
    }

    private RecordPage page(AdrLine line, NumberMarks marks) {
        Cue cue = line.cue();
        ReelTimes times = source.times(line.reel());
        Optional<TimeRange> range = Source.range(cue);
        String number = Source.text(cue.getNumber());
        String actor = line.actor().isEmpty() ? "" : " – " + line.actor();
        List<Field> keys = List.of(
                new Field("Number", number),
                new Field(NumberMarks.TITLE, marks.of(cue)),
                new Field("Character", line.character()),
                new Field("Actor", line.actor()),
                new Field("Line", line.line()));
        List<Field> fields = List.of(
                new Field("Reel", Integer.toString(line.reel().getNumber())),
                new Field(
                        "Scene",
                        Source.scene(cue, line.reel()).map(AdrLog::scene).orElse("")),
                new Field("In", range.map(TimeRange::start).map(times::timecode).orElse("no place")),
                new Field("Out", range.map(TimeRange::end).map(times::timecode).orElse("")),
                new Field("Feet", range.map(TimeRange::start).map(times::feet).orElse("")),
                new Field("Length", range.map(times::length).orElse("")),
                new Field("State", AdrScripts.state(line)),
                new Field("Why", line.reason()),
                new Field("Marks", AdrScripts.marks(line)),
                new Field("Versions", AdrScripts.versions(line)),
                new Field("Time", AdrScripts.duration(line.minutes())),
                new Field("How", Source.text(cue.getIntent())),
                new Field("Like", Source.text(cue.getReference())),
                new Field("Alternates", AdrScripts.alternates(cue)),
                new Field("Notes", NoteTexts.of(cue)));
        return new RecordPage(
                NAME,
                number,
                marks.of(cue),
                (line.character().isEmpty() ? AdrScripts.NOBODY : line.character()) + actor,
                line.line(),
                keys,
                fields,
                List.of(takes()));
    }

    /** The columns other programs get even where there is nothing to fill them. */
    private static Table noLines() {
        List<Column> columns = FACTS.stream()
                .map(label -> Column.left(label, 1, Part.of(label, label, Look.TEXT)))
                .toList();
        return new Table(NAME, List.of(), columns, List.of());
    }

    private static String scene(Scene scene) {
        return (Source.text(scene.getNumber()) + " " + Source.text(scene.getTitle())).strip();
    }

    private static Table takes() {
        List<Column> columns = List.of(
                Column.left("Take", 0.8, Part.of("take", "Take", Look.TEXT)),
                Column.left("File or roll", 2, Part.of("file", "File", Look.TEXT)),
                Column.left("Good", 0.9, Part.of("good", "Good", Look.TEXT)),
                Column.left("Remark", 5, Part.of("remark", "Remark", Look.TEXT)));
        List<Row> rows = new ArrayList<>();
        for (int take = 1; take <= TAKES; take++) {
            rows.add(Row.of(List.of(List.of(Integer.toString(take) + "\n "), List.of(""), List.of(""), List.of(""))));
        }
        return new Table("Takes", List.of(), columns, Collections.unmodifiableList(rows));
    }
}
