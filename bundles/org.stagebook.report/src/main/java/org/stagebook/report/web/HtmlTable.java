package org.stagebook.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Column.Align;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.CueCategory;
import org.stagebook.report.internal.CategoryMark;
import org.stagebook.report.internal.Html;

/** Tables of a page; on a phone each row is a card. */
record HtmlTable(ReportHead head, Set<String> leftOut) {

    Html of(Table table) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).parts().stream().anyMatch(this::isShown)) {
                shown.add(i);
            }
        }
        Html titles = Html.tag("tr");
        shown.forEach(i -> titles.add(Html.tag("th", table.columns().get(i).align() == Align.RIGHT ? "right" : "left")
                .add(table.columns().get(i).title())));
        Html body = Html.tag("tbody");
        table.rows().forEach(row -> body.add(row(table, row, shown)));
        return Html.tag("table", "list").add(Html.tag("thead").add(titles), body);
    }

    private boolean isShown(Part part) {
        return !leftOut.contains(part.id());
    }

    private Html row(Table table, Row row, List<Integer> shown) {
        Html element = switch (row.tone()) {
            case NORMAL -> Html.tag("tr");
            case TOTAL -> Html.tag("tr", "sum");
            case PALE -> Html.tag("tr", "pale");
        };
        shown.forEach(i -> element.add(cell(table.columns().get(i), row.cells().get(i))));
        return element;
    }

    private Html cell(Column column, List<String> values) {
        boolean nothing = values.stream().allMatch(String::isEmpty);
        boolean figures =
                column.parts().stream().allMatch(part -> part.look() == Look.TIME || part.look() == Look.NUMBER);
        Html cell = Html.tag(
                        "td",
                        nothing
                                ? "none"
                                : figures
                                        ? (column.align() == Align.RIGHT ? "num right" : "num")
                                        : column.share() >= 2 ? "wide" : "plain")
                .with("data-title", column.title());
        for (int i = 0; i < values.size(); i++) {
            Part part = column.parts().get(i);
            if (!values.get(i).isEmpty() && isShown(part)) {
                cell.add(part(part, values.get(i)));
            }
        }
        return cell;
    }

    private Html part(Part part, String value) {
        return switch (part.look()) {
            case CATEGORY ->
                CategoryMark.of(new CueCategory(value, value, head.colours().getOrDefault(value, "")));
            case STRONG -> Html.tag("span", "part strong").add(part.prefix() + value);
            case ALERT -> Html.tag("span", "part prio").add("! " + value);
            case SPOKEN -> Html.tag("span", "part").add(Part.quoted(value));
            case SCRIPT -> Html.tag("span", "part script").add(value);
            case QUIET -> Html.tag("span", "part quiet").add(part.prefix() + value);
            case TEXT, TIME, NUMBER -> Html.tag("span", "part").add(part.prefix() + value);
        };
    }
}
