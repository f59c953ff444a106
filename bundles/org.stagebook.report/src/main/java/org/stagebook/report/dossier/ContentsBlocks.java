package org.stagebook.report.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.BriefContent.ContentFile;
import org.stagebook.report.content.BriefContent.ContentGroup;
import org.stagebook.report.content.PackageContent;
import org.stagebook.report.content.SoundLine;
import org.stagebook.report.internal.Blocks;

/** The files by role, for paper. */
final class ContentsBlocks {
    private static final Column FILE = Column.left(
            "File",
            4,
            Part.of("file", "File", Look.TEXT),
            Part.of("description", "Description", Look.QUIET),
            Part.of("hash", "Hash", Look.QUIET));
    private static final Column REEL = Column.left("Reel", 0.9, Part.of("reel", "Reel", Look.TEXT));
    private static final Column SOUND = Column.left(
            "Sound",
            2.2,
            Part.of("layout", "Layout", Look.TEXT),
            Part.of("order", "Channel order", Look.QUIET),
            Part.of("format", "Format", Look.QUIET));
    private static final Column LENGTH = Column.left(
            "Length / start", 1.3, Part.of("length", "Length", Look.TIME), Part.of("begin", "Start", Look.TIME));
    private static final Column PEAK = Column.right("Peak", 1, Part.of("peak", "Peak", Look.TIME));
    private static final Column SIZE = Column.right("Size", 1, Part.of("size", "Size", Look.TIME));

    private ContentsBlocks() {}

    static List<Block> of(PackageContent content) {
        List<ContentGroup> groups = content.brief().contents();
        String extent = Blocks.count(content.fileCount(), "file") + ", " + Blocks.size(content.sizeBytes());
        List<Block> blocks = new ArrayList<>();
        if (groups.isEmpty()) {
            blocks.add(new Heading(1, "Contents", ""));
            blocks.add(new Paragraph("", "The package holds no files.", true));
            return blocks;
        }
        blocks.add(new Heading(1, "Contents", extent));
        boolean sound = groups.stream()
                .flatMap(group -> group.files().stream())
                .anyMatch(file -> !file.sound().equals(SoundLine.NONE));
        boolean reels = groups.stream()
                .flatMap(group -> group.files().stream())
                .anyMatch(file -> !file.reel().isEmpty());
        List<Column> columns = columns(reels, sound);
        List<Row> rows = new ArrayList<>();
        groups.forEach(group -> {
            rows.add(head(group, columns));
            group.files().forEach(file -> rows.add(row(file, reels, sound)));
        });
        blocks.add(new Table("Contents", List.of(), columns, rows));
        return blocks;
    }

    private static Row head(ContentGroup group, List<Column> columns) {
        List<List<String>> cells = new ArrayList<>();
        columns.forEach(column ->
                cells.add(new ArrayList<>(Collections.nCopies(column.parts().size(), ""))));
        cells.getFirst().set(0, group.role() + ", " + Blocks.count(group.files().size(), "file"));
        cells.getLast().set(0, Blocks.size(group.sizeBytes()));
        return new Row(cells, Row.Tone.TOTAL);
    }

    private static List<Column> columns(boolean reels, boolean sound) {
        List<Column> columns = new ArrayList<>(List.of(FILE));
        if (reels) {
            columns.add(REEL);
        }
        if (sound) {
            columns.addAll(List.of(SOUND, LENGTH, PEAK));
        }
        columns.add(SIZE);
        return columns;
    }

    private static Row row(ContentFile file, boolean reels, boolean sound) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(file.name(), file.description(), file.hash()));
        if (reels) {
            cells.add(List.of(file.reel()));
        }
        if (sound) {
            cells.add(List.of(
                    file.sound().layout(),
                    file.sound().channelOrder(),
                    file.sound().format()));
            cells.add(List.of(file.sound().length(), file.sound().start()));
            cells.add(List.of(file.sound().peak()));
        }
        cells.add(List.of(Blocks.size(file.sizeBytes())));
        return Row.of(cells);
    }
}
