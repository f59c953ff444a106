package org.stagebook.cli.delivery;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.delivery.answer.Checked;
import org.stagebook.delivery.answer.RequirementWords;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationDocument;

/** What was found of a delivery, for people. */
public final class CheckText {

    private final LocalDate today;

    public CheckText(LocalDate today) {
        this.today = today;
    }

    /** Prints one after the other. */
    public void print(List<Checked> all, PrintStream out) {
        String between = "";
        for (Checked checked : all) {
            out.print(between);
            print(checked, out);
            between = System.lineSeparator();
        }
    }

    private void print(Checked checked, PrintStream out) {
        Specification specification = checked.report().specification();
        out.println(checked.name());
        out.println(checked.report().verdict().words() + " against " + specification.title());
        out.println(document(specification.document()));
        out.println();
        TextTable table = new TextTable(
                Column.left("Result"),
                Column.left("Rule"),
                Column.right("Value"),
                Column.left("Limit"),
                Column.right("Margin"),
                Column.wrapped("Clause, and where", 78));
        for (RuleResult result : checked.report().results()) {
            table.add(
                    result.outcome().words(),
                    result.requirement().title(),
                    value(result),
                    result.requirement().asked(),
                    margin(result),
                    sentences(checked, result));
        }
        table.print(out);
        checked.remarks().forEach(out::println);
    }

    private String document(SpecificationDocument document) {
        String version = document.version().isEmpty() ? "" : ", " + document.version();
        return document.publisher() + ", " + document.title() + version + ", "
                + document.date().text() + " (" + document.date().age(today) + "), "
                + document.grade().words();
    }

    private static String value(RuleResult result) {
        return result.value().isPresent() ? hundredths(result.value().getAsDouble()) : result.found();
    }

    private static String margin(RuleResult result) {
        return result.margin().isPresent()
                ? String.format(Locale.ROOT, "%+.2f", result.margin().getAsDouble())
                : "";
    }

    private static String sentences(Checked checked, RuleResult result) {
        StringBuilder text = new StringBuilder(RequirementWords.clause(result.requirement()));
        String method = result.requirement().method().words();
        if (!method.isEmpty()) {
            text.append(" [").append(method).append(", ");
            text.append(result.requirement().window().words()).append(']');
        }
        if (!result.why().isEmpty()) {
            text.append(' ').append(result.why());
        }
        if (!result.where().isEmpty()) {
            text.append(" At ").append(checked.places().of(result.where())).append('.');
        }
        return text.toString();
    }

    private static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
