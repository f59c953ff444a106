package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.MusicAndEffects;
import org.stagebook.model.Reel;
import org.stagebook.model.Treatment;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.spotting.adr.AdrList;
import org.stagebook.timebase.TimeRange;

/** What a foreign version has to know: the events of the M&amp;E optional track by timecode, and what was done to the sound. */
record MusicAndEffectsNotes(Source source, NumberMarks marks) implements Content {

    MusicAndEffectsNotes(Source source) {
        this(source, NumberMarks.of(source.production()));
    }

    @Override
    public List<Cue> numbered() {
        return source.reels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(cue -> isOptional(cue) || isKept(cue) || isLeftOut(cue))
                .toList();
    }

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        cues(
                blocks,
                "Optional track",
                "Each of these lies on the optional track and not in the M&E: use it or leave it.",
                MusicAndEffectsNotes::isOptional);
        treatments(blocks);
        cues(
                blocks,
                "Kept for the M&E",
                "Removed from the original version and still in the M&E.",
                MusicAndEffectsNotes::isKept);
        cues(
                blocks,
                "Not in the M&E",
                "Heard in the original version only, besides its dialogue.",
                MusicAndEffectsNotes::isLeftOut);
        undecided(blocks);
        return blocks;
    }

    private static boolean isOptional(Cue cue) {
        return isWanted(cue) && cue.getMusicAndEffects() == MusicAndEffects.OPTIONAL;
    }

    private static boolean isKept(Cue cue) {
        return !isWanted(cue) && cue.getMusicAndEffects() == MusicAndEffects.INCLUDED;
    }

    private static boolean isLeftOut(Cue cue) {
        return isWanted(cue)
                && !AdrList.isAdr(cue)
                && Source.text(cue.getLine()).isEmpty()
                && cue.getMusicAndEffects() == MusicAndEffects.EXCLUDED;
    }

    private static boolean isWanted(Cue cue) {
        return cue.getStatus() != CueStatus.REMOVED;
    }

    private void cues(List<Block> blocks, String name, String said, Predicate<Cue> wanted) {
        List<Row> rows = new ArrayList<>();
        for (Reel reel : source.reels()) {
            ReelTimes times = source.times(reel);
            reel.getCues().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(Source::start))
                    .forEach(cue -> rows.add(row(reel, cue, times)));
        }
        blocks.add(new Heading(1, name, rows.size() == 1 ? "1 event" : rows.size() + " events"));
        blocks.add(new Paragraph("", rows.isEmpty() ? "None." : said, true));
        blocks.add(new Table(name, List.of(), columns(), rows));
    }

    private static List<Column> columns() {
        return List.of(
                Column.left("Reel", 0.5, Part.of("reel", "Reel", Look.TIME)),
                Column.left("In", 1.2, Part.of("start", "Start", Look.TIME)),
                Column.left("Out", 1.2, Part.of("end", "End", Look.TIME)),
                Column.left("Feet", 1, Part.of("feet", "Start, feet", Look.TIME)),
                Column.left(
                        "No.",
                        1,
                        Part.of("number", "Number", Look.STRONG),
                        Part.of("category", "Category", Look.CATEGORY),
                        NumberMarks.part()),
                Column.left(
                        "What is heard",
                        4,
                        Part.of("description", "Description", Look.TEXT),
                        Part.of("character", "Character", Look.STRONG),
                        Part.of("line", "Line", Look.SPOKEN)),
                Column.left(
                        "Remark",
                        3,
                        Part.of("intent", "Intent", Look.TEXT),
                        new Part("reason", "Removed because", "removed: ", Look.QUIET)));
    }

    private Row row(Reel reel, Cue cue, ReelTimes times) {
        Optional<TimeRange> range = Source.range(cue);
        return Row.of(List.of(
                List.of(Integer.toString(reel.getNumber())),
                List.of(range.map(TimeRange::start).map(times::timecode).orElse("no place")),
                List.of(range.map(TimeRange::end).map(times::timecode).orElse("")),
                List.of(range.map(TimeRange::start).map(times::feet).orElse("")),
                List.of(Source.text(cue.getNumber()), Source.category(cue), marks.of(cue)),
                List.of(Source.text(cue.getDescription()), Source.text(cue.getCharacter()), Source.text(cue.getLine())),
                List.of(Source.text(cue.getIntent()), isWanted(cue) ? "" : Source.text(cue.getRemovalReason()))));
    }

    private void treatments(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (Reel reel : source.reels()) {
            ReelTimes times = source.times(reel);
            reel.getTreatments().stream()
                    .sorted(Comparator.comparingLong(MusicAndEffectsNotes::place))
                    .forEach(treatment -> rows.add(row(reel, treatment, times)));
        }
        blocks.add(new Heading(1, "Treatments", rows.size() == 1 ? "1 treatment" : rows.size() + " treatments"));
        blocks.add(new Paragraph("", rows.isEmpty() ? "None." : "What a dubbed voice has to be given again.", true));
        blocks.add(new Table("Treatments", List.of(), treatmentColumns(), rows));
    }

    private static long place(Treatment treatment) {
        return treatment.getRange() == null ? 0 : treatment.getRange().start().flicks();
    }

    private static List<Column> treatmentColumns() {
        return List.of(
                Column.left("Reel", 0.5, Part.of("reel", "Reel", Look.TIME)),
                Column.left("In", 1.2, Part.of("start", "Start", Look.TIME)),
                Column.left("Out", 1.2, Part.of("end", "End", Look.TIME)),
                Column.left("Feet", 1, Part.of("feet", "Start, feet", Look.TIME)),
                Column.left(
                        "Treatment",
                        2,
                        Part.of("kind", "Treatment", Look.STRONG),
                        new Part("subject", "Of", "of ", Look.TEXT)),
                Column.left("Device", 3, Part.of("device", "Device", Look.TEXT)),
                Column.left("Settings", 4, Part.of("settings", "Settings", Look.TEXT)));
    }

    private static Row row(Reel reel, Treatment treatment, ReelTimes times) {
        Optional<TimeRange> range = Optional.ofNullable(treatment.getRange());
        return Row.of(List.of(
                List.of(Integer.toString(reel.getNumber())),
                List.of(range.map(TimeRange::start).map(times::timecode).orElse("all of it")),
                List.of(range.map(TimeRange::end).map(times::timecode).orElse("")),
                List.of(range.map(TimeRange::start).map(times::feet).orElse("")),
                List.of(Source.text(treatment.getKind()), Source.text(treatment.getSubject())),
                List.of(Source.text(treatment.getDevice())),
                List.of(Source.text(treatment.getSettings()))));
    }

    private void undecided(List<Block> blocks) {
        long count = source.reels().stream()
                .flatMap(reel -> reel.getCues().stream())
                .filter(MusicAndEffectsNotes::isWanted)
                .filter(cue -> !AdrList.isAdr(cue) && Source.text(cue.getLine()).isEmpty())
                .filter(cue -> cue.getMusicAndEffects() == MusicAndEffects.UNDECIDED)
                .count();
        if (count > 0) {
            blocks.add(new Paragraph(
                    "",
                    (count == 1 ? "Of one other cue" : "Of " + count + " other cues")
                            + " without words nobody has said whether the M&E has it.",
                    true));
        }
    }
}
