package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.FieldList;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Row.Tone;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.timebase.TimeRange;

/** The scenes in the order of the cut: where they lie, how long they are, how many cues they have. */
record Continuity(Source source) implements Content {

    private static final String NAME = "Continuity";

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Reel reel : source.reels()) {
            ReelTimes times = source.times(reel);
            blocks.add(new Heading(1, Source.name(reel), ""));
            blocks.add(new FieldList(List.of(
                    new Field("Start", times.timecode(reel.getStart())),
                    new Field("FFOA", at(times, Optional.ofNullable(reel.getFirstFrameOfAction()))),
                    new Field("LFOA", at(times, Optional.ofNullable(reel.getLastFrameOfAction()))),
                    new Field(
                            "Cut",
                            Source.cut(reel)
                                    .map(cut ->
                                            (Source.text(cut.getLabel()) + " " + Source.text(cut.getDate())).strip())
                                    .orElse("")))));
            if (Source.scenes(reel).isEmpty()) {
                blocks.add(new Paragraph("", "No scenes are entered in this reel.", true));
            } else {
                blocks.add(table(reel, times));
            }
        }
        if (blocks.stream().noneMatch(Table.class::isInstance)) {
            blocks.add(new Table(NAME, List.of(new Field("Reel", "")), columns(), List.of()));
        }
        return blocks;
    }

    private static String at(ReelTimes times, Optional<org.stagebook.timebase.Position> position) {
        return position.map(place -> times.timecode(place) + " = " + times.feet(place))
                .orElse("");
    }

    private static Table table(Reel reel, ReelTimes times) {
        List<Row> rows = new ArrayList<>();
        List<Scene> scenes = Source.scenes(reel);
        List<Cue> cues = Source.wanted(reel);
        scenes.forEach(scene -> rows.add(row(scene, cues, times)));
        TimeRange all = new TimeRange(
                scenes.getFirst().getRange().start(),
                scenes.getLast().getRange().end());
        rows.add(new Row(
                List.of(
                        List.of(""),
                        List.of(scenes.size() == 1 ? "1 scene" : scenes.size() + " scenes", ""),
                        List.of(""),
                        List.of(""),
                        List.of(times.length(all)),
                        List.of(""),
                        List.of(Integer.toString(cues.size()))),
                Tone.TOTAL));
        return new Table(NAME, List.of(new Field("Reel", Integer.toString(reel.getNumber()))), columns(), rows);
    }

    private static List<Column> columns() {
        return List.of(
                Column.left("Scene", 0.8, Part.of("scene", "Scene", Look.STRONG)),
                Column.left(
                        "What happens",
                        5,
                        Part.of("title", "Title", Look.STRONG),
                        Part.of("description", "Description", Look.TEXT)),
                Column.left("In", 1, Part.of("start", "Start", Look.TIME)),
                Column.left("Out", 1, Part.of("end", "End", Look.TIME)),
                Column.right("Length", 1, Part.of("length", "Length", Look.TIME)),
                Column.right("Feet", 1, Part.of("feet", "Start, feet", Look.TIME)),
                Column.right("Cues", 1, Part.of("cues", "Cues", Look.NUMBER)));
    }

    private static Row row(Scene scene, List<Cue> cues, ReelTimes times) {
        TimeRange range = scene.getRange();
        long begun = cues.stream()
                .filter(cue -> Source.range(cue)
                        .filter(place -> range.contains(place.start()))
                        .isPresent())
                .count();
        return Row.of(List.of(
                List.of(Source.text(scene.getNumber())),
                List.of(Source.text(scene.getTitle()), Source.text(scene.getDescription())),
                List.of(times.timecode(range.start())),
                List.of(times.timecode(range.end())),
                List.of(times.length(range)),
                List.of(times.feet(range.start())),
                List.of(Long.toString(begun))));
    }
}
