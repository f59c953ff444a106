package org.stagebook.cli.brief;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.stagebook.brief.format.DerivedDeliverables;
import org.stagebook.brief.format.DerivedDeliverables.Answer;
import org.stagebook.brief.format.DerivedDeliverables.Unfounded;
import org.stagebook.brief.format.FormatText;
import org.stagebook.brief.format.StaffingCheck;
import org.stagebook.brief.format.StaffingFinding;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.Production;

/** Decisions, what follows from them, and what does not fit, for people. */
public final class FormatsText {

    private final Production production;
    private final DerivedDeliverables derived;

    public FormatsText(Production production) {
        this.production = production;
        this.derived = DerivedDeliverables.of(production);
    }

    public void print(PrintStream out) {
        if (production.getFormatDecisions().isEmpty()) {
            out.println("Nothing is decided yet. Record what is delivered, for example:");
            out.println("stagebook formats DIR --decide Delivery --format \"5.1 theatrical, English, M&E, stems\" --by"
                    + " Producer --on 2026-01-12");
        } else {
            printDecisions(out);
        }
        printDeliverables(out);
        printFindings(out, StaffingCheck.of(production));
    }

    private void printDecisions(PrintStream out) {
        TextTable table = new TextTable(
                Column.left("On"), Column.left("Subject"), Column.left("By"), Column.wrapped("Decided", 60));
        for (FormatDecision decision : production.getFormatDecisions()) {
            String on = Objects.toString(decision.getDecidedOn(), "no day");
            String by = Words.name(decision.getDecidedBy());
            table.add(
                    on,
                    Words.text(decision.getSubject()),
                    by.isEmpty() ? "nobody" : by,
                    Words.text(decision.getDecision()));
            for (DeliveryFormat format : decision.getFormats()) {
                table.add("", "", "", FormatText.of(format).line());
            }
        }
        table.print(out);
    }

    private void printDeliverables(PrintStream out) {
        if (derived.answers().isEmpty() && derived.unfounded().isEmpty()) {
            return;
        }
        out.println();
        TextTable table = new TextTable(Column.left("State"), Column.left("Deliverable"), Column.wrapped("By", 60));
        for (Answer answer : derived.answers()) {
            if (!answer.standing().isEmpty()) {
                table.add("stands", answer.wanted().name(), names(answer.standing()));
            }
            answer.toAdd().forEach(addition -> table.add("to add", addition.name(), ""));
        }
        for (Unfounded unfounded : derived.unfounded()) {
            table.add(
                    unfounded.droppable() ? "can be dropped" : "stays",
                    Words.text(unfounded.deliverable().getName()),
                    unfounded.reason());
        }
        table.print(out);
        if (!derived.toAdd().isEmpty()) {
            out.println("--derive adds what is to add.");
        }
    }

    private static void printFindings(PrintStream out, List<StaffingFinding> findings) {
        out.println();
        for (StaffingFinding finding : findings) {
            out.println(finding.severity().getLiteral() + ": " + finding.text());
            out.println("  " + finding.why());
            out.println("  " + finding.remedy());
        }
        out.println(
                findings.isEmpty()
                        ? "Rooms and people fit what is decided."
                        : findings.size() + (findings.size() == 1 ? " finding" : " findings")
                                + " about rooms, people and the record.");
    }

    private static String names(List<Deliverable> standing) {
        return standing.stream()
                .map(one -> Words.text(one.getName()) + " (" + one.getStatus().getLiteral() + ")")
                .collect(Collectors.joining(", "));
    }
}
