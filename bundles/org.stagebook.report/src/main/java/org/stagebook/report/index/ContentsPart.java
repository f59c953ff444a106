package org.stagebook.report.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stagebook.report.content.BriefContent.ContentFile;
import org.stagebook.report.content.BriefContent.ContentGroup;
import org.stagebook.report.content.PackageContent;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.FileLink;
import org.stagebook.report.internal.Html;

/** The files by role, each a link to itself. A column of which no file says anything is left out. */
final class ContentsPart {
    private static final List<Column> COLUMNS = List.of(
            new Column("File", file -> true, ContentsPart::file),
            new Column("Reel", file -> !file.reel().isEmpty(), file -> Blocks.cell(file.reel())),
            new Column(
                    "Layout",
                    file -> !(file.sound().layout() + file.sound().channelOrder()).isEmpty(),
                    file -> two("td", file.sound().layout(), file.sound().channelOrder())),
            new Column(
                    "Format",
                    file -> !file.sound().format().isEmpty(),
                    file -> Blocks.cell(file.sound().format())),
            new Column(
                    "Length",
                    file -> !file.sound().length().isEmpty(),
                    file -> two("num", file.sound().length(), start(file))),
            new Column(
                    "Peak",
                    file -> !file.sound().peak().isEmpty(),
                    file -> Blocks.figures(file.sound().peak())),
            new Column("Size", file -> true, file -> Blocks.figures(Blocks.size(file.sizeBytes()))),
            new Column("Hash", file -> !file.hash().isEmpty(), ContentsPart::hash));

    private ContentsPart() {}

    private record Column(String title, Predicate<ContentFile> says, Function<ContentFile, Html> cell) {}

    static Part of(PackageContent content) {
        List<ContentGroup> groups = content.brief().contents();
        if (groups.isEmpty()) {
            return Part.of("contents", "Contents", "", Html.tag("p", "nothing").add("The package holds no files."));
        }
        List<Column> used = COLUMNS.stream()
                .filter(column ->
                        groups.stream().flatMap(group -> group.files().stream()).anyMatch(column.says()))
                .toList();
        Stream<List<Html>> rows = groups.stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(head(group, used.size())),
                        group.files().stream().map(file -> row(file, used))));
        return Part.of(
                "contents",
                "Contents",
                Blocks.count(content.fileCount(), "file") + ", " + Blocks.size(content.sizeBytes()),
                Blocks.table("files", used.stream().map(Column::title).toList(), rows));
    }

    private static List<Html> head(ContentGroup group, int columns) {
        String extent = Blocks.count(group.files().size(), "file") + ", " + Blocks.size(group.sizeBytes());
        return List.of(Html.tag("td", "group")
                .with("colspan", Integer.toString(columns))
                .add(Html.text("b", group.role()))
                .add(" " + extent));
    }

    private static List<Html> row(ContentFile file, List<Column> used) {
        List<Html> cells = new ArrayList<>();
        used.forEach(column -> cells.add(column.cell().apply(file)));
        return cells;
    }

    private static Html file(ContentFile file) {
        Html cell = Html.tag("td", "wide").add(FileLink.of(file.path(), file.name()));
        return file.description().isEmpty()
                ? cell
                : cell.add(Html.tag("span", "note").add(file.description()));
    }

    private static Html hash(ContentFile file) {
        return Html.tag("td", file.hash().isEmpty() ? "none" : "hash").add(file.hash());
    }

    private static String start(ContentFile file) {
        return file.sound().start().isEmpty() ? "" : "from " + file.sound().start();
    }

    private static Html two(String kind, String first, String second) {
        if (first.isEmpty() && second.isEmpty()) {
            return Html.tag("td", "none");
        }
        Html cell = Html.tag("td", kind.equals("num") ? "num two" : "two").add(Html.text("span", first));
        return second.isEmpty() ? cell : cell.add(Html.tag("span", "quiet").add(second));
    }
}
