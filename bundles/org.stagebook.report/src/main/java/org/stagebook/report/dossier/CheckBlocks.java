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
import org.stagebook.report.content.CheckContent.Same;

/** What the check found, and what was let stand, for paper. */
final class CheckBlocks {
    private static final Column SEVERITY = Column.left("", 1.1, Part.of("severity", "Severity", Look.STRONG));
    private static final Column FOUND = Column.left(
            "What was found", 4, Part.of("text", "Finding", Look.TEXT), Part.of("why", "Why it matters", Look.QUIET));
    private static final Column WHERE = Column.left("Where", 2.4, Part.of("places", "Where", Look.TEXT));
    private static final Column REMEDY = Column.left("How to mend it", 3, Part.of("remedy", "Remedy", Look.TEXT));
    private static final Column WAIVED = Column.left(
            "Let stand because",
            3,
            Part.of("because", "Waived because", Look.TEXT),
            Part.of("by", "Waived by", Look.QUIET),
            new Part("instead", "Remedy", "To mend it: ", Look.QUIET));

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
        add("Open", List.of(SEVERITY, FOUND, WHERE, REMEDY), check.open(), blocks);
        add("Waived", List.of(SEVERITY, FOUND, WHERE, WAIVED), check.waived(), blocks);
        return blocks;
    }

    private static void add(String title, List<Column> columns, List<Found> findings, List<Block> blocks) {
        if (!findings.isEmpty()) {
            blocks.add(new Heading(2, title, Integer.toString(findings.size())));
            blocks.add(new Table(
                    title,
                    List.of(),
                    columns,
                    CheckContent.together(findings).stream()
                            .map(CheckBlocks::row)
                            .toList()));
        }
    }

    private static Row row(Same same) {
        Found found = same.told();
        String by = Stream.of(found.waived().by(), found.waived().on())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return Row.of(List.of(
                List.of(found.severity()),
                List.of(found.text(), found.why()),
                List.of(String.join("\n", same.places())),
                found.isWaived() ? List.of(found.waived().because(), by, found.remedy()) : List.of(found.remedy())));
    }
}
