package org.stagebook.report.dossier;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.model.ChangeSubject;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.PackageChanges;
import org.stagebook.report.content.PackageChanges.Change;

/** What is different from the package before, for paper. */
final class ChangesBlocks {
    private static final List<Column> COLUMNS = List.of(
            Column.left("", 1, Part.of("kind", "Kind", Look.TEXT)),
            Column.left("What", 3, Part.of("name", "What", Look.TEXT)),
            Column.left("What is different", 4, Part.of("detail", "What is different", Look.TEXT)));

    private ChangesBlocks() {}

    static List<Block> of(PackageChanges changes) {
        List<Block> blocks = new ArrayList<>();
        if (changes.before().isEmpty()) {
            blocks.add(new Heading(1, "What changed", ""));
            blocks.add(new Paragraph("", "This package replaces no earlier one.", true));
            return blocks;
        }
        blocks.add(new Heading(1, "What changed", "against " + changes.before()));
        if (changes.changes().isEmpty()) {
            blocks.add(new Paragraph("", "No difference was recorded in files, cues or words.", true));
            return blocks;
        }
        List<Row> rows = new ArrayList<>();
        add("Files", changes.of(ChangeSubject.FILE), rows);
        add("Cues", changes.of(ChangeSubject.CUE), rows);
        add("Words", changes.of(ChangeSubject.BRIEF), rows);
        blocks.add(new Table("Changes", List.of(), COLUMNS, rows));
        return blocks;
    }

    private static void add(String title, List<Change> changes, List<Row> rows) {
        if (!changes.isEmpty()) {
            rows.add(new Row(List.of(List.of(title), List.of(""), List.of("")), Row.Tone.TOTAL));
            changes.stream().map(ChangesBlocks::row).forEach(rows::add);
        }
    }

    private static Row row(Change change) {
        return Row.of(List.of(
                List.of(change.sign() + " " + change.kind()), List.of(change.name()), List.of(change.detail())));
    }
}
