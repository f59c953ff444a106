package org.stagebook.cli.conformance;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.metering.conformance.ConformanceRow;
import org.stagebook.metering.conformance.ConformanceTable;
import org.stagebook.metering.conformance.Verdict;

/** The conformance table on a terminal, one line for each reading at each rate. */
public final class ConformanceText {

    private final ConformanceTable table;

    public ConformanceText(ConformanceTable table) {
        this.table = table;
    }

    /** Prints the table and, below it, the counts. */
    public void print(PrintStream out) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.left("Case"), Column.left("Reading"), Column.right("Expected"), Column.left("Tolerance")));
        table.sampleRatesHz().forEach(rate -> columns.add(Column.right(rate + " Hz")));
        columns.add(Column.left("Verdict"));
        TextTable text = new TextTable(columns.toArray(Column[]::new));
        table.rows().forEach(row -> text.add(cells(row)));
        text.print(out);
        out.println();
        out.println(table.count(Verdict.PASS) + " pass, " + table.count(Verdict.FAIL) + " fail, "
                + table.count(Verdict.NOT_RUN) + " not run (recordings that are not at hand; see --recordings).");
    }

    private String[] cells(ConformanceRow row) {
        List<String> cells = new ArrayList<>(List.of(
                row.testCase().id(),
                row.expectation().readingText(),
                row.expectedText(),
                row.expectation().toleranceText()));
        table.sampleRatesHz().forEach(rate -> cells.add(row.readingText(rate)));
        cells.add(row.verdict().label());
        return cells.toArray(String[]::new);
    }
}
