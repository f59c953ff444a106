package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stagebook.model.Reel;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.FieldList;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.report.kind.NotePairs.Found;
import org.stagebook.timebase.Duration;

/** What was noted by ear alone beside what was noted with picture: what both found, and what only one did; blind results at the end. */
record NotesByEar(Source source, NoteScope scope) implements Content {
    private static final String NAME = "Notes by ear and with picture";

    @Override
    public List<Block> blocks() {
        Map<Reel, List<Found>> found = new LinkedHashMap<>();
        source.reels().forEach(reel -> found.put(reel, NotePairs.of(notes(reel), scope.within())));
        List<Found> all = found.values().stream().flatMap(List::stream).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(summary(all));
        if (all.stream().allMatch(it -> it.byEar().isEmpty())) {
            blocks.add(new Paragraph("", nothing(), true));
        }
        found.forEach((reel, rows) -> add(reel, rows, blocks));
        if (blocks.stream().noneMatch(Table.class::isInstance)) {
            blocks.add(new Table(NAME, keys(""), columns(), List.of()));
        }
        blocks.addAll(new BlindResults(source, scope).blocks());
        return blocks;
    }

    private List<PlacedNote> notes(Reel reel) {
        return PlacedNote.of(reel).stream()
                .filter(note -> scope.version()
                        .map(version -> version.equals(note.note().getHeard()))
                        .orElse(true))
                .toList();
    }

    @Override
    public List<String> warnings() {
        long lost = scope.version().isPresent()
                ? 0
                : source.reels().stream().mapToLong(PlacedNote::withoutPlace).sum();
        return lost == 0
                ? List.of()
                : List.of((lost == 1 ? "1 note has" : lost + " notes have")
                        + " no place: neither it nor its cue says where. Spotting notes print it.");
    }

    private String nothing() {
        return "Nothing was noted by ear alone"
                + scope.version()
                        .map(version -> " while " + Source.text(version.getLabel()) + " was heard")
                        .orElse(" yet")
                + ". In ears-only mode the keys for flags and notes work as ever, and what they take stands here.";
    }

    private FieldList summary(List<Found> all) {
        return new FieldList(List.of(
                new Field(
                        "Heard",
                        scope.version().map(it -> Source.text(it.getLabel())).orElse("")),
                new Field(
                        "By ear",
                        count(all.stream().mapToLong(it -> it.byEar().size()).sum())),
                new Field(
                        "With picture",
                        count(all.stream()
                                .mapToLong(it -> it.withPicture().size())
                                .sum())),
                new Field(
                        "Found by both",
                        count(all.stream().filter(Found::byBoth).count())),
                new Field(
                        "By ear alone",
                        count(all.stream()
                                .filter(it -> it.withPicture().isEmpty())
                                .count())),
                new Field(
                        "With picture alone",
                        count(all.stream().filter(it -> it.byEar().isEmpty()).count())),
                new Field("Flags", count(flags(all))),
                new Field("Within", seconds(scope.within()))));
    }

    private static long flags(List<Found> all) {
        return all.stream()
                .flatMap(it -> java.util.stream.Stream.concat(it.byEar().stream(), it.withPicture().stream()))
                .filter(PlacedNote::isFlag)
                .count();
    }

    private static String count(long number) {
        return Long.toString(number);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toSeconds());
    }

    private void add(Reel reel, List<Found> rows, List<Block> blocks) {
        if (rows.isEmpty()) {
            return;
        }
        ReelTimes times = source.times(reel);
        blocks.add(new Heading(1, Source.name(reel), SpottingNotes.reelFacts(reel, times)));
        blocks.add(new Table(
                NAME,
                keys(Integer.toString(reel.getNumber())),
                columns(),
                rows.stream().map(row -> row(row, times)).toList()));
    }

    private static List<Field> keys(String reel) {
        return List.of(new Field("Reel", reel));
    }

    private static List<Column> columns() {
        return List.of(
                Column.left(
                        "Place", 1.3, Part.of("start", "Place", Look.TIME), Part.of("feet", "Place, feet", Look.TIME)),
                Column.left(
                        "Ears only",
                        4,
                        Part.of("ears", "Ears only", Look.TEXT),
                        Part.of("earsBy", "Ears only, who and where", Look.QUIET)),
                Column.left(
                        "With picture",
                        4,
                        Part.of("picture", "With picture", Look.TEXT),
                        Part.of("pictureBy", "With picture, who and where", Look.QUIET)),
                Column.left(
                        "Found", 1.4, Part.of("found", "Found", Look.STRONG), Part.of("apart", "Apart", Look.QUIET)));
    }

    private static Row row(Found found, ReelTimes times) {
        return Row.of(List.of(
                List.of(times.timecode(found.start()), times.feet(found.start())),
                cell(found.byEar(), times),
                cell(found.withPicture(), times),
                List.of(
                        found.byBoth() ? "by both" : found.byEar().isEmpty() ? "with picture alone" : "by ear alone",
                        found.apart().map(it -> seconds(it) + " apart").orElse(""))));
    }

    /** One note stands for itself; several each say who took them. */
    private static List<String> cell(List<PlacedNote> notes, ReelTimes times) {
        if (notes.size() == 1) {
            NoteLine line = NoteLine.of(notes.getFirst(), times);
            return List.of(line.words(), line.byline());
        }
        return List.of(
                notes.stream()
                        .map(note -> NoteLine.of(note, times))
                        .map(line -> "\u2022 " + line.words() + " (" + line.byline() + ")")
                        .collect(Collectors.joining("\n")),
                "");
    }
}
