package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.history.listening.ListeningWords;
import org.stagebook.model.ListeningTest;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** What people heard without knowing what it was: what was compared, every answer, and what follows. */
record BlindResults(Source source, NoteScope scope) {
    private static final String NAME = "Heard blind";
    private static final int MINUTE = 16;

    private record Kept(MixVersion version, ListeningTest test) {}

    List<Block> blocks() {
        List<Row> rows = new ArrayList<>();
        source.production().getMixVersions().stream()
                .flatMap(version -> version.getListeningTests().stream().map(test -> new Kept(version, test)))
                .filter(kept -> isWanted(kept.version(), kept.test()))
                .forEach(kept -> rows.add(row(kept)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, NAME, ""));
        if (rows.isEmpty()) {
            blocks.add(new Paragraph("", "No blind comparison was kept.", true));
        }
        blocks.add(new Table(NAME, List.of(new Field("Reel", "")), columns(), rows));
        return blocks;
    }

    private boolean isWanted(MixVersion version, ListeningTest test) {
        Reel heard = test.getReel();
        boolean here = heard == null || source.reels().contains(heard);
        boolean compared = scope.version()
                .map(it -> it.equals(version)
                        || test.getCandidates().stream().anyMatch(candidate -> it.equals(candidate.getVersion())))
                .orElse(true);
        return here && compared;
    }

    private static List<Column> columns() {
        return List.of(
                Column.left(
                        "Kind",
                        1.8,
                        Part.of("kind", "Kind", Look.STRONG),
                        Part.of("at", "When", Look.QUIET),
                        Part.of("listener", "Who", Look.QUIET),
                        new Part("keptWith", "Kept with", "kept with ", Look.QUIET)),
                Column.left("Reel", 0.5, Part.of("reel", "Reel", Look.TIME)),
                Column.left("Where", 1.2, Part.of("start", "Start", Look.TIME), Part.of("end", "End", Look.TIME)),
                Column.left("What was compared", 3.2, Part.of("candidates", "What was compared", Look.TEXT)),
                Column.left("Answers", 2.4, Part.of("answers", "Answers", Look.QUIET)),
                Column.left(
                        "What follows",
                        3,
                        Part.of("result", "What follows", Look.TEXT),
                        Part.of("remark", "Remark", Look.QUIET),
                        new Part("seed", "Seed", "seed ", Look.QUIET)));
    }

    private List<String> where(ListeningTest test) {
        TimeRange range = test.getRange();
        TimecodeFormat format = source.format();
        return range == null
                ? List.of("", "")
                : List.of(format.formatNearest(range.start()), format.formatNearest(range.end()));
    }

    private Row row(Kept kept) {
        ListeningTest test = kept.test();
        ListeningWords words = new ListeningWords(test);
        String at = Source.text(test.getAt());
        return Row.of(List.of(
                List.of(
                        words.kind(),
                        at.length() >= MINUTE ? at.substring(0, MINUTE).replace('T', ' ') : at,
                        words.listener(),
                        Source.text(kept.version().getLabel())),
                List.of(
                        test.getReel() == null
                                ? "all"
                                : Integer.toString(test.getReel().getNumber())),
                where(test),
                List.of(String.join("\n", words.candidates())),
                List.of(words.answers()),
                List.of(words.result(), Source.text(test.getRemark()), Long.toString(test.getSeed()))));
    }
}
