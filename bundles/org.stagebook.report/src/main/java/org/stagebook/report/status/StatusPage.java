package org.stagebook.report.status;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.delivery.desk.DeskColumn;
import org.stagebook.delivery.desk.DeskRow;
import org.stagebook.delivery.desk.DeskState;
import org.stagebook.report.internal.Html;
import org.stagebook.report.internal.HtmlFile;
import org.stagebook.report.internal.StyleSheet;
import org.stagebook.report.status.DeliveryStatus.Entry;

/** How delivery stands, as one page that asks nothing of any network, for a browser or a phone. */
public record StatusPage(DeliveryStatus status) {

    /** Writes the page; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        String css = new StyleSheet("page.css").text() + new StyleSheet("status.css").text();
        new HtmlFile("Delivery status · " + status.title(), css).write(body(), out);
    }

    private Html body() {
        Html main = Html.tag("main").add(head());
        if (!status.blocking().isEmpty()) {
            main.add(blocking());
        }
        if (!status.entries().isEmpty()) {
            main.add(matrix());
        }
        main.addAll(status.plans().stream().map(plan -> new PlanSection(plan).section()));
        return Html.tag("body", "desk").add(main.add(foot()));
    }

    private Html head() {
        Html counts = Html.tag("ul", "counts");
        status.matrix()
                .counts()
                .forEach((state, count) -> counts.add(Html.tag("li", tone(state))
                        .add(Html.text("b", Long.toString(count)), Html.text("span", state.label()))));
        return Html.tag("header")
                .add(
                        Html.tag("p", "kicker").add("Delivery status · " + status.date()),
                        Html.text("h1", status.title()),
                        Html.tag("p", "summary").add(status.summary()),
                        counts);
    }

    private Html blocking() {
        Html list = Html.tag("ul", "blocking");
        for (Entry entry : status.blocking()) {
            CellWords words = new CellWords(entry.cell());
            list.add(Html.tag("li")
                    .add(
                            chip(entry.cell()),
                            Html.tag("div", "what")
                                    .add(
                                            Html.text("b", entry.name()),
                                            Html.tag("span", "quiet").add(" " + entry.place()),
                                            Html.tag("p", "why").add(words.blockers())),
                            Html.tag("div", "who")
                                    .add(Html.text("span", entry.cell().owner()), due(entry.cell()))));
        }
        return Html.tag("section").add(Html.text("h2", "What blocks delivery"), list);
    }

    private static Html due(DeskCell cell) {
        String day = new CellWords(cell).due();
        return Html.tag("span", cell.isOverdue() ? "due late" : "due").add(day.isEmpty() ? "" : "due " + day);
    }

    private Html matrix() {
        Html titles = Html.tag("tr").add(Html.text("th", "Deliverable"));
        List<DeskColumn> columns = status.matrix().columns();
        columns.forEach(column -> titles.add(Html.text("th", column.title())));
        Html rows = Html.tag("tbody");
        status.matrix().rows().forEach(row -> rows.add(row(row, columns)));
        Html table = Html.tag("table", "matrix").add(Html.tag("thead").add(titles), rows);
        return Html.tag("section")
                .add(Html.text("h2", "Deliverables"), Html.tag("div", "scroll").add(table));
    }

    private static Html row(DeskRow row, List<DeskColumn> columns) {
        Html line = Html.tag("tr").add(Html.tag("th", "name").add(row.name()));
        for (int column = 0; column < columns.size(); column++) {
            Optional<DeskCell> cell = row.cells().get(column);
            Html field = Html.tag("td", cell.isPresent() ? "cell" : "none");
            if (cell.isPresent()) {
                fill(field.with("data-title", columns.get(column).title()), cell.get());
            }
            line.add(field);
        }
        return line;
    }

    private static void fill(Html field, DeskCell cell) {
        CellWords words = new CellWords(cell);
        field.add(chip(cell));
        line(field, "version", words.version());
        line(field, "qc", words.qc());
        line(field, "approval", words.approvals());
        line(field, "course", words.course());
        line(field, "owner", cell.owner());
        if (cell.due().isPresent()) {
            field.add(due(cell));
        }
    }

    private static void line(Html field, String kind, String text) {
        if (!text.isEmpty()) {
            field.add(Html.tag("span", "line " + kind).add(text));
        }
    }

    private static Html chip(DeskCell cell) {
        return Html.tag("span", "chip " + tone(cell.state())).add(cell.state().label());
    }

    private static String tone(DeskState state) {
        return switch (state) {
            case REJECTED, FAILED -> "bad";
            case STALE, NEEDS_HUMAN -> "doubt";
            case PLANNED, MADE -> "open";
            case CHECKED, SENT, RECEIVED -> "going";
            case APPROVED -> "done";
        };
    }

    private static Html foot() {
        return Html.tag("footer")
                .add(
                        "Written by Stagebook from the record of the production. What is rejected, stale or fails a check is"
                                + " never shown as approved.");
    }
}
