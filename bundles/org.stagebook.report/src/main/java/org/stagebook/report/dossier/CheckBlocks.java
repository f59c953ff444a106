package org.stagebook.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.CheckContent;
import org.stagebook.report.content.CheckContent.Found;

/** What the check found, and what was let stand, for paper. */
final class CheckBlocks {
    private static final List<Column> COLUMNS = List.of(
            Column.left("", 1, Part.of("severity", "Severity", Look.STRONG)),
            Column.left(
                    "What was found",
                    4,
                    Part.of("text", "Finding", Look.TEXT),
                    Part.of("why", "Why it matters", Look.QUIET),
                    new Part("remedy", "Remedy", "To mend it: ", Look.QUIET)),
            Column.left("Where", 2.2, Part.of("subject", "Subject", Look.TEXT), Part.of("place", "Place", Look.QUIET)),
            Column.left(
                    "Let stand because",
                    2.5,
                    Part.of("because", "Waived because", Look.TEXT),
                    Part.of("by", "Waived by", Look.QUIET),
                    Part.of("state", "State", Look.QUIET)));

    private CheckBlocks() {}

    static List<Block> of(CheckContent check) {
        List<Block> blocks = new ArrayList<>();
        String at = check.checkedAt();
        blocks.add(new Heading(1, "What the check found", at.length() >= 10 ? "checked " + at.substring(0, 10) : ""));
        if (check.findings().isEmpty()) {
            String says = at.isEmpty() ? "The package was not checked before it was built." : "Nothing was found.";
            blocks.add(new Paragraph("", says, true));
            return blocks;
        }
        List<Row> rows = Stream.concat(check.open().stream(), check.waived().stream())
                .map(CheckBlocks::row)
                .toList();
        blocks.add(new Table("Findings", List.of(), COLUMNS, rows));
        return blocks;
    }

    private static Row row(Found found) {
        String by = Stream.of(found.waived().by(), found.waived().on())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new Row(
                List.of(
                        List.of(found.severity()),
                        List.of(found.text(), found.why(), found.remedy()),
                        List.of(found.subject(), found.place()),
                        List.of(found.waived().because(), by, found.isWaived() ? "" : "open")),
                Row.Tone.NORMAL);
    }
}
