package org.stagebook.cli.delivery;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.SpecificationDocument;

/** The specifications that are known, for people: which document each follows, and how old that is. */
public final class SpecsText {

    private static final int YEARS_WORTH_ASKING = 3;

    private final LocalDate today;

    public SpecsText(LocalDate today) {
        this.today = today;
    }

    /** Prints a row for each. */
    public void print(List<Specification> specifications, PrintStream out) {
        TextTable table = new TextTable(
                Column.left("Id"),
                Column.wrapped("Title", 44),
                Column.wrapped("Document", 52),
                Column.left("Version"),
                Column.left("Date"),
                Column.left("Age"),
                Column.left("Source"));
        for (Specification specification : specifications) {
            SpecificationDocument document = specification.document();
            table.add(
                    specification.id(),
                    specification.title(),
                    document.publisher() + ", " + document.title(),
                    document.version(),
                    document.date().text(),
                    age(document),
                    document.grade().id());
        }
        table.print(out);
        out.println();
        out.println("Source: primary, the document itself was read; quoted, by section; secondary, as others report it;"
                + " facility, your own. * older than " + YEARS_WORTH_ASKING + " years: ask for a newer one.");
    }

    private String age(SpecificationDocument document) {
        return document.date().age(today) + (document.date().isOlderThan(YEARS_WORTH_ASKING, today) ? " *" : "");
    }
}
