package org.stagebook.delivery.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/** What each row was held against and what was said of it, as Markdown; what was said wrongly stands out. */
final class TestedTable {

    private final CaseBook book;
    private final Judge judge;
    private final MarkdownTable table = new MarkdownTable("specification", "rule", "asked", "cases");
    private int cases;
    private int wrong;

    TestedTable(CaseBook book, Judge judge) {
        this.book = book;
        this.judge = judge;
    }

    /** Tells what is wrong with what is said of cases. */
    interface Judge {
        /** Of one case. */
        List<String> objections(RowCase row) throws IOException;

        /** Of a file in which all should be right. */
        List<String> objections(RightFile right) throws IOException;

        /** Nothing is run; all is said to be right. */
        Judge TRUSTING = new Judge() {
            @Override
            public List<String> objections(RowCase row) {
                return List.of();
            }

            @Override
            public List<String> objections(RightFile right) {
                return List.of();
            }
        };
    }

    String markdown(Collection<Specification> specifications) throws IOException {
        for (Specification specification : specifications) {
            add(new RightFile(specification, book.rules()));
            for (Requirement requirement : specification.requirements()) {
                add(specification, requirement);
            }
        }
        return "## Rows and their tests\n\n" + cases + " cases, " + wrong
                + " of them judged otherwise than they should be.\n\n" + table.text();
    }

    boolean isAllRight() {
        return wrong == 0;
    }

    private void add(RightFile right) throws IOException {
        String verdict = right.verdict().words().toLowerCase(Locale.ROOT);
        table.add(
                "`" + right.specification().id() + "`",
                "",
                "everything",
                told("a right file", verdict, judge.objections(right)));
    }

    private void add(Specification specification, Requirement requirement) throws IOException {
        List<String> told = new ArrayList<>();
        for (RowCase row : book.of(specification, requirement)) {
            told.add(told(row.label(), row.expected().outcome().words(), judge.objections(row)));
        }
        table.add(
                "`" + specification.id() + "`",
                "`" + requirement.id() + "`",
                asked(requirement),
                String.join("; ", told));
    }

    private String told(String label, String outcome, List<String> objections) {
        cases++;
        wrong += objections.isEmpty() ? 0 : 1;
        return label + ": " + (objections.isEmpty() ? outcome : "**not " + outcome + "**");
    }

    private static String asked(Requirement requirement) {
        String what = requirement.limits().isEmpty()
                ? String.join(", ", requirement.allowed())
                : requirement.limits().words();
        return what.isEmpty() ? requirement.quantity() : requirement.quantity() + " " + what;
    }
}
