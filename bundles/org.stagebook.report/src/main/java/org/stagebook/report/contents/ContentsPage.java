package org.stagebook.report.contents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.stagebook.report.block.Field;
import org.stagebook.report.contents.ArchiveContents.Cell;
import org.stagebook.report.contents.ArchiveContents.Folder;
import org.stagebook.report.contents.ArchiveContents.Gap;
import org.stagebook.report.contents.ArchiveContents.Item;
import org.stagebook.report.contents.ArchiveContents.Overview;
import org.stagebook.report.contents.ArchiveContents.Tone;
import org.stagebook.report.internal.FileLink;
import org.stagebook.report.internal.Html;
import org.stagebook.report.internal.HtmlFile;
import org.stagebook.report.internal.StyleSheet;

/** The table of contents of an archive: one page that asks nothing of any network, for browsers of any time. */
public record ContentsPage(ArchiveContents contents) {

    /** A text of so many characters, such as a date, is not broken into lines. */
    private static final int UNBROKEN = 12;

    /** Writes the page; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        String css = new StyleSheet("page.css").text() + new StyleSheet("contents.css").text();
        new HtmlFile("Archive · " + contents.title(), css).write(body(), out);
    }

    private Html body() {
        Html main = Html.tag("main").add(head());
        main.addAll(contents.overviews().stream().map(ContentsPage::overview));
        if (!contents.missing().isEmpty()) {
            main.add(missing());
        }
        main.addAll(contents.folders().stream().map(ContentsPage::folder));
        if (!contents.nothing().isEmpty()) {
            main.add(nothing());
        }
        return Html.tag("body", "archive").add(main.add(foot()));
    }

    private Html head() {
        Html facts = Html.tag("dl", "facts");
        for (Field fact : contents.facts()) {
            HtmlFile.fact(facts, fact.label(), fact.value());
        }
        return Html.tag("header")
                .add(
                        Html.text("p", "Archive").with("class", "kicker"),
                        Html.text("h1", contents.title()),
                        Html.tag("p", "summary").add(contents.summary()),
                        facts,
                        jumps());
    }

    private Html jumps() {
        Html list = Html.tag("ul", "jumps");
        for (Folder folder : contents.folders()) {
            list.add(Html.tag("li")
                    .add(
                            Html.text("a", folder.title()).with("href", "#" + anchor(folder)),
                            Html.tag("span", "quiet")
                                    .add(" " + count(folder.items().size()) + ", "
                                            + new ByteCount(folder.sizeBytes()))));
        }
        return Html.tag("nav").with("aria-label", "Folders").add(list);
    }

    private static String count(int files) {
        return files == 1 ? "1 file" : files + " files";
    }

    private static String anchor(Folder folder) {
        return folder.name().isEmpty() ? "top" : folder.name();
    }

    private static Html overview(Overview overview) {
        Html section = Html.tag("section").add(Html.text("h2", overview.title()));
        if (overview.rows().isEmpty()) {
            return section.add(Html.tag("p", "nothing").add(overview.empty()));
        }
        Html titles = Html.tag("tr");
        overview.columns().forEach(title -> titles.add(Html.text("th", title)));
        Html rows = Html.tag("tbody");
        overview.rows().forEach(row -> rows.add(row(overview.columns(), row)));
        return section.add(Html.tag("table", "overview").add(Html.tag("thead").add(titles), rows));
    }

    private static Html row(List<String> columns, List<Cell> cells) {
        Html row = Html.tag("tr");
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            boolean isEmpty = cell.text().isEmpty();
            String look = isEmpty ? "none" : column == 0 ? "first" : "more";
            Html field = Html.tag("td", cell.text().length() <= UNBROKEN ? look + " short" : look);
            row.add(field.with("data-title", columns.get(column)).add(content(cell)));
        }
        return row;
    }

    private static Html content(Cell cell) {
        return switch (cell.tone()) {
            case PLAIN -> Html.text("span", cell.text());
            case STRONG -> Html.text("b", cell.text());
            case GOOD, OPEN, DOUBT, BAD ->
                Html.tag("span", "mark " + tone(cell.tone())).add(cell.text());
        };
    }

    private static String tone(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case DOUBT -> "doubt";
            case BAD -> "bad";
            case OPEN, PLAIN, STRONG -> "open";
        };
    }

    private Html missing() {
        Html list = Html.tag("ul", "problems");
        for (Gap gap : contents.missing()) {
            list.add(Html.tag("li")
                    .add(Html.text("b", gap.title()), Html.tag("span", "note").add(gap.reason())));
        }
        return Html.tag("section").add(Html.text("h2", "Could not be had"), list);
    }

    private static Html folder(Folder folder) {
        Html titles = Html.tag("tr");
        List.of("File", "What it is", "Format", "Size").forEach(title -> titles.add(Html.text("th", title)));
        Html rows = Html.tag("tbody");
        folder.items().forEach(item -> rows.add(item(item)));
        Html heading = Html.text("h2", folder.title());
        if (!folder.name().isEmpty()) {
            heading.add(Html.tag("span", "place").add(folder.name() + "/"));
        }
        return Html.tag("section", "folder")
                .with("id", anchor(folder))
                .add(
                        heading,
                        Html.tag("p", "quiet").add(folder.says()),
                        Html.tag("table", "items").add(Html.tag("thead").add(titles), rows));
    }

    private static Html item(Item item) {
        Html name = Html.tag("td", "name").add(FileLink.of(item.path(), item.title()));
        if (!item.path().endsWith(item.title())) {
            name.add(Html.tag("span", "file")
                    .add(item.path().substring(item.path().lastIndexOf('/') + 1)));
        }
        return Html.tag("tr")
                .add(
                        name,
                        Html.tag("td", item.says().isEmpty() ? "says none" : "says")
                                .add(item.says()),
                        Html.tag("td", "format").add(item.format()),
                        Html.tag("td", "num").add(item.isMeasured() ? new ByteCount(item.sizeBytes()).toString() : ""));
    }

    private Html nothing() {
        return Html.tag("section")
                .add(
                        Html.text("h2", "Nothing was recorded of"),
                        Html.tag("p", "quiet prose").add(String.join(", ", contents.nothing()) + "."));
    }

    private static Html foot() {
        return Html.tag("footer")
                .add(
                        "Written by Stagebook. README.txt says how each file is read without it; every file and its hash stand in"
                                + " contents.json and in the ASC MHL history in the folder ascmhl.");
    }
}
