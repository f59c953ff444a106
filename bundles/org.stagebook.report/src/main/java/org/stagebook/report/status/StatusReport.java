package org.stagebook.report.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stagebook.delivery.plan.Costs;
import org.stagebook.delivery.plan.PhaseCost;
import org.stagebook.model.StagePhase;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Row.Tone;
import org.stagebook.report.block.Table;
import org.stagebook.report.status.DeliveryStatus.Entry;
import org.stagebook.report.status.DeliveryStatus.Plan;

/** How delivery stands as a report: for paper and workbooks. */
public record StatusReport(DeliveryStatus status) {

    private static final String TITLE = "Delivery status";

    /** The report. */
    public Report report() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("", status.summary(), false));
        List<Entry> blocking = status.blocking();
        if (!blocking.isEmpty()) {
            blocks.add(new Heading(1, "What blocks delivery", ""));
            blocks.add(new Table(
                    "Blocking",
                    List.of(),
                    blockingColumns(),
                    blocking.stream().map(StatusReport::blocking).toList()));
        }
        blocks.add(new Heading(1, "Deliverables", ""));
        blocks.add(new Table(
                "Deliverables",
                List.of(),
                columns(),
                status.entries().stream().map(StatusReport::row).toList()));
        status.plans().forEach(plan -> add(blocks, plan));
        return new Report(head(), blocks);
    }

    private ReportHead head() {
        return new ReportHead(TITLE, status.title(), "", "", "", status.date().toString(), "", true, Map.of());
    }

    private static List<Column> blockingColumns() {
        return List.of(
                Column.left("State", 1.6, Part.of("state", "State", Look.ALERT)),
                Column.left(
                        "Deliverable",
                        2.4,
                        Part.of("name", "Deliverable", Look.STRONG),
                        Part.of("place", "Where", Look.QUIET)),
                Column.left("What stands in the way", 5, Part.of("why", "What stands in the way", Look.TEXT)),
                Column.left("Owner", 1.4, Part.of("owner", "Owner", Look.TEXT)),
                Column.left("Due", 1, Part.of("due", "Due", Look.TIME)));
    }

    private static Row blocking(Entry entry) {
        CellWords words = new CellWords(entry.cell());
        return Row.of(List.of(
                List.of(words.state()),
                List.of(entry.name(), entry.place()),
                List.of(words.blockers()),
                List.of(entry.cell().owner()),
                List.of(words.due())));
    }

    private static List<Column> columns() {
        return List.of(
                Column.left(
                        "Deliverable",
                        2.2,
                        Part.of("name", "Deliverable", Look.STRONG),
                        Part.of("place", "Where", Look.QUIET)),
                Column.left("State", 1.3, Part.of("state", "State", Look.TEXT)),
                Column.left("Version", 1.1, Part.of("version", "Version", Look.TEXT)),
                Column.left("QC", 3.4, Part.of("qc", "QC", Look.TEXT)),
                Column.left("Approved", 1.7, Part.of("approvals", "Approved", Look.TEXT)),
                Column.left("Sent and answered", 2.8, Part.of("course", "Sent and answered", Look.QUIET)),
                Column.left("Owner", 1.2, Part.of("owner", "Owner", Look.TEXT)),
                Column.left("Due", 1, Part.of("due", "Due", Look.TIME)));
    }

    private static Row row(Entry entry) {
        CellWords words = new CellWords(entry.cell());
        return Row.of(List.of(
                List.of(entry.name(), entry.place()),
                List.of(words.state()),
                List.of(words.version()),
                List.of(words.qc()),
                List.of(words.approvals()),
                List.of(words.course()),
                List.of(entry.cell().owner()),
                List.of(words.due())));
    }

    private static void add(List<Block> blocks, Plan plan) {
        blocks.add(new Heading(1, "Stage plan and cost", plan.name()));
        List<Row> rows = new ArrayList<>();
        plan.costs().phases().forEach(phase -> rows.add(row(phase)));
        rows.add(total(
                "Together",
                plan.costs().booked(),
                plan.costs().used(),
                plan.costs().expected()));
        blocks.add(new Table("Plan", List.of(), planColumns(), rows));
        blocks.add(new Paragraph("Budget", plan.costs().budget().words(), false));
        blocks.add(new Paragraph("Left", plan.costs().left().words(), false));
        plan.costs().causes().forEach((cause, costs) -> blocks.add(new Paragraph(cause, costs.words(), false)));
    }

    private static List<Column> planColumns() {
        return List.of(
                Column.left(
                        "Phase",
                        2.4,
                        Part.of("phase", "Phase", Look.STRONG),
                        Part.of("cause", "Because of", Look.QUIET)),
                Column.left("Kind", 1.2, Part.of("kind", "Kind", Look.TEXT)),
                Column.left("Days", 1.6, Part.of("start", "From", Look.TIME), Part.of("end", "To", Look.TIME)),
                Column.right("Booked", 1.6, Part.of("booked", "Booked", Look.TEXT)),
                Column.right("Used", 1.6, Part.of("used", "Used", Look.TEXT)),
                Column.right("Expected", 1.6, Part.of("expected", "Expected", Look.TEXT)));
    }

    private static Row row(PhaseCost cost) {
        StagePhase phase = cost.phase();
        return Row.of(List.of(
                List.of(
                        Objects.requireNonNullElse(phase.getName(), ""),
                        cost.cause().orElse("")),
                List.of(String.valueOf(phase.getKind())),
                List.of(text(phase.getStart()), text(phase.getEnd())),
                List.of(cost.booked().words()),
                List.of(cost.used().words()),
                List.of(cost.expected().words())));
    }

    private static Row total(String name, Costs booked, Costs used, Costs expected) {
        return new Row(
                List.of(
                        List.of(name, ""),
                        List.of(""),
                        List.of("", ""),
                        List.of(booked.words()),
                        List.of(used.words()),
                        List.of(expected.words())),
                Tone.TOTAL);
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
