package org.stagebook.metering.conformance;

import java.util.List;

/** The table as a page of documentation. */
public final class ConformanceMarkdown {

    private static final String HEAD = """
            # Conformance of the measuring engine

            Made by `stagebook conformance --markdown`: every test case with what the standard expects and what Stagebook reads,
            at each sample rate. `stagebook conformance` runs it again and exits with 1 if a reading leaves its tolerance.

            Signals are synthesised from the published recipes, tones with whole periods in double precision. Levels of tones in
            BS.2217 cases follow from the K-weighting the standard prints for 48 kHz, at every rate. "fs" in true-peak cases is
            the studio rate, 44.1 or 48 kHz; at its multiples the same signal is sampled more often. "none" means that nothing
            passes the gate and nothing is read.

            Tolerances of A- and C-weighting are our own, narrower than those of class 1. Tolerances and return times of peak
            programme meters are quoted from memory; we did not find them in a public text. Leq(m) at 31.5 kHz is read where the
            rate carries it, from 88.2 kHz on.

            Recordings of speech and music (3341-7 and -8, 3342-5 and -6, the programme files of BS.2217) cannot be synthesised
            and may not be passed on. `--recordings DIR` measures those that lie in a folder; without it they are "not run".

            That the engine reads what the standards' texts say of any sound, not only of these signals, is tested beside a
            second implementation, slow and to the letter, on seeded random signals: loudness to 1e-9 LU, peaks to 1e-6 dB.
            `mvn verify -pl tests/org.stagebook.metering.tests -am -Dtest=DifferentialTest -Dsurefire.failIfNoSpecifiedTests=false
            -Dstagebook.differential.signals=20000` compares as many as it says and prints the counts and the greatest deviations.

            """;

    private final ConformanceTable table;

    public ConformanceMarkdown(ConformanceTable table) {
        this.table = table;
    }

    /** The whole page, lines ended by line feeds. */
    public String page() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(summary()).append("\n\n");
        String clause = "";
        for (ConformanceRow row : table.rows()) {
            if (!row.testCase().clause().equals(clause)) {
                clause = row.testCase().clause();
                page.append(clause.isEmpty() ? "" : "\n")
                        .append("## ")
                        .append(clause)
                        .append("\n\n");
                appendHeadings(page);
            }
            appendRow(page, row);
        }
        return page.toString().replace("\n\n\n", "\n\n");
    }

    private String summary() {
        return "Cases counted at each rate: " + table.count(Verdict.PASS) + " pass, " + table.count(Verdict.FAIL)
                + " fail, " + table.count(Verdict.NOT_RUN) + " not run.";
    }

    private void appendHeadings(StringBuilder page) {
        page.append("| case | signal | reading | expected | tolerance |");
        for (int rate : table.sampleRatesHz()) {
            page.append(" ours, ").append(kilohertz(rate)).append(" |");
        }
        page.append(" verdict |\n|---|---|---|---|---|")
                .append("---|".repeat(table.sampleRatesHz().size()))
                .append("---|\n");
    }

    private void appendRow(StringBuilder page, ConformanceRow row) {
        ConformanceCase testCase = row.testCase();
        boolean first = testCase.expectations().get(0).equals(row.expectation());
        cell(page.append('|'), testCase.id());
        cell(page, first ? testCase.signal().text() : "");
        cell(page, row.expectation().readingText());
        cell(page, row.expectedText());
        cell(page, row.expectation().toleranceText());
        List<Integer> rates = table.sampleRatesHz();
        rates.forEach(rate -> cell(page, row.readingText(rate)));
        cell(page, row.verdict().label());
        page.append('\n');
    }

    private static void cell(StringBuilder page, String text) {
        page.append(text.isEmpty() ? "" : " ").append(text).append(" |");
    }

    private static String kilohertz(int rateHz) {
        return String.valueOf(rateHz / 1000.0).replaceFirst("\\.0$", "") + " kHz";
    }
}
