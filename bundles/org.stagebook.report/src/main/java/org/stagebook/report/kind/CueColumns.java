package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Origin;
import org.stagebook.model.Priority;
import org.stagebook.model.Reel;
import org.stagebook.model.Scene;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.timebase.TimeRange;

/** Cues as rows: number and kind, where, what is heard, what it is for and what was said, how far it is. */
final class CueColumns {

    private final Source source;
    private final boolean withScene;
    private final NumberMarks marks;
    private final Map<Reel, ReelTimes> times = new HashMap<>();

    CueColumns(Source source, boolean withScene) {
        this.source = source;
        this.withScene = withScene;
        this.marks = NumberMarks.of(source.production());
    }

    List<Column> columns() {
        return List.of(
                Column.left(
                        "No.",
                        1.1,
                        Part.of("number", "Number", Look.STRONG),
                        Part.of("category", "Category", Look.CATEGORY),
                        NumberMarks.part()),
                Column.left("In / out", 1.2, Part.of("start", "Start", Look.TIME), Part.of("end", "End", Look.TIME)),
                Column.left(
                        "Feet",
                        0.9,
                        Part.of("feet", "Start, feet", Look.TIME),
                        Part.of("feet", "End, feet", Look.TIME)),
                Column.left(
                        "What is heard",
                        3,
                        new Part("scene", "In scene", "sc. ", Look.QUIET),
                        Part.of("description", "Description", Look.TEXT),
                        Part.of("character", "Character", Look.STRONG),
                        Part.of("line", "Line", Look.SPOKEN)),
                Column.left(
                        "What for, and what was said",
                        4,
                        Part.of("intent", "Intent", Look.TEXT),
                        new Part("reference", "Reference", "like: ", Look.QUIET),
                        Part.of("notes", "Notes", Look.QUIET)),
                Column.left(
                        "State",
                        1.6,
                        Part.of("status", "Status", Look.TEXT),
                        Part.of("priority", "Priority", Look.ALERT),
                        Part.of("assignee", "Assignee", Look.QUIET),
                        new Part("origin", "Origin", "from ", Look.QUIET),
                        new Part("me", "M&E", "M&E: ", Look.QUIET)));
    }

    List<Row> rows(Reel reel, List<Cue> cues) {
        return cues.stream().map(cue -> row(reel, cue)).toList();
    }

    private Row row(Reel reel, Cue cue) {
        ReelTimes clock = times.computeIfAbsent(reel, source::times);
        Optional<TimeRange> range = Source.range(cue);
        String scene = withScene
                ? Source.scene(cue, reel)
                        .map(Scene::getNumber)
                        .map(Source::text)
                        .orElse("")
                : "";
        boolean ofNote = cue.getPriority() == Priority.HIGH || cue.getPriority() == Priority.URGENT;
        boolean decided = cue.getMusicAndEffects() != MusicAndEffects.UNDECIDED;
        return Row.of(List.of(
                List.of(Source.text(cue.getNumber()), Source.category(cue), alert(cue)),
                List.of(
                        range.map(TimeRange::start).map(clock::timecode).orElse("no place"),
                        range.map(TimeRange::end).map(clock::timecode).orElse("")),
                List.of(
                        range.map(TimeRange::start).map(clock::feet).orElse(""),
                        range.map(TimeRange::end).map(clock::feet).orElse("")),
                List.of(scene, Source.text(cue.getDescription()), Source.text(cue.getCharacter()), line(cue)),
                List.of(Source.text(cue.getIntent()), Source.text(cue.getReference()), NoteTexts.of(cue)),
                List.of(
                        cue.getStatus().getLiteral(),
                        ofNote ? cue.getPriority().getLiteral() : "",
                        cue.getAssignee() == null
                                ? ""
                                : Source.text(cue.getAssignee().getName()),
                        cue.getOrigin() == Origin.UNKNOWN ? "" : cue.getOrigin().getLiteral(),
                        decided ? cue.getMusicAndEffects().getLiteral() : "")));
    }

    private static String line(Cue cue) {
        String line = Source.text(cue.getLine());
        return line.equals(Source.text(cue.getDescription())) ? "" : line;
    }

    private String alert(Cue cue) {
        String cut = cue.getConformState() == ConformState.IN_PLACE
                ? ""
                : cue.getConformState() == ConformState.CUT ? "picture gone" : "check after cut";
        List<String> both = new ArrayList<>();
        Stream.of(marks.of(cue), cut).filter(text -> !text.isEmpty()).forEach(both::add);
        return String.join(", ", both);
    }
}
