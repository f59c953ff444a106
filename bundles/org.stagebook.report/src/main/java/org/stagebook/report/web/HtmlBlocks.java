package org.stagebook.report.web;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.CueGrid;
import org.stagebook.report.block.FieldList;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.RecordPage;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.block.Section;
import org.stagebook.report.block.Table;
import org.stagebook.report.block.Warning;
import org.stagebook.report.internal.Html;
import org.stagebook.report.style.ReportStyle;

/** Blocks as elements of a page. */
final class HtmlBlocks {

    private final ReportStyle style;
    private final HtmlTable tables;
    private final List<Html> sections = new ArrayList<>();

    HtmlBlocks(ReportHead head, ReportStyle style) {
        this.style = style;
        this.tables = new HtmlTable(head, style.leaveOut());
    }

    /** The sections of the page, one for each new page of paper. */
    List<Html> sections(List<Block> blocks) {
        sections.add(Html.tag("section"));
        blocks.forEach(this::add);
        return List.copyOf(sections);
    }

    private void add(Block block) {
        switch (block) {
            case Section section -> sections.add(Html.tag("section", "page").with("aria-label", section.running()));
            case Heading heading -> put(heading(heading));
            case Paragraph paragraph -> put(paragraph(paragraph));
            case Warning warning -> put(warning(warning));
            case FieldList fields -> put(fields(fields));
            case Table table -> {
                if (!table.rows().isEmpty()) {
                    put(tables.of(table));
                }
            }
            case RecordPage page -> sections.add(record(page));
            case CueGrid grid -> {
                sections.add(Html.tag("section", "page"));
                put(heading(new Heading(1, grid.reel(), grid.title())));
                put(new HtmlGrid(grid, style).element());
            }
        }
    }

    private void put(Html element) {
        sections.getLast().add(element);
    }

    private static Html heading(Heading heading) {
        Html element = Html.text(heading.level() <= 1 ? "h2" : "h3", heading.text());
        return heading.aside().isEmpty()
                ? element
                : element.add(
                        Html.tag("span").add(" "),
                        Html.tag("span", "quiet aside").add(heading.aside()));
    }

    private static Html paragraph(Paragraph paragraph) {
        Html element = Html.tag("p", paragraph.quiet() ? "said quiet" : "said");
        if (!paragraph.label().isEmpty()) {
            element.add(Html.text("b", paragraph.label()), Html.tag("span").add(" "));
        }
        return element.add(paragraph.text());
    }

    private static Html warning(Warning warning) {
        Html list = Html.tag("ul");
        warning.sentences().forEach(sentence -> list.add(Html.text("li", sentence)));
        return Html.tag("div", "warning").with("role", "note").add(list);
    }

    private static Html fields(FieldList fields) {
        Html list = Html.tag("dl", "facts");
        fields.fields().stream()
                .filter(field -> !field.value().isEmpty())
                .forEach(field ->
                        list.add(Html.tag("div").add(Html.text("dt", field.label()), Html.text("dd", field.value()))));
        return list;
    }

    private Html record(RecordPage page) {
        Html section = Html.tag("section", "page record");
        Html head = Html.text("h2", page.number());
        if (!page.alert().isEmpty()) {
            head.add(Html.tag("span").add(" "), Html.tag("span", "prio").add("! " + page.alert()));
        }
        section.add(
                head.add(Html.tag("span").add(" "), Html.tag("span", "aside").add(page.title())));
        section.add(Html.tag("p", "words").add(page.words()));
        section.add(fields(new FieldList(page.fields())));
        page.tables().forEach(table -> section.add(tables.of(table)));
        return section;
    }
}
