package org.stagebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.report.block.Report;
import org.stagebook.report.kind.ReportKind;
import org.stagebook.report.kind.ReportRequest;
import org.stagebook.report.kind.Reports;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/** A report that has nothing to say says so on paper, and has the head of its columns for other programs. */
class EmptyReportsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void valuesHaveAHeadAlways(ReportKind kind) throws IOException {
        Production production = StagebookFactory.eINSTANCE.createProduction();
        assertThat(values(report(production, kind)).strip()).contains(",").doesNotContain("\n");
    }

    @Test
    void theHeadIsTheSameWithAndWithoutLines() throws IOException {
        for (ReportKind kind : new ReportKind[] {ReportKind.ADR_LOG, ReportKind.ADR_SCRIPTS, ReportKind.SPOTTING}) {
            String none = values(report(StagebookFactory.eINSTANCE.createProduction(), kind));
            String some = values(report(SampleProductions.of(40, 1), kind));
            assertThat(some).hasSizeGreaterThan(none.length()).startsWith(none);
        }
    }

    @Test
    void noEmptyTableIsSeenOnPaperOrInABrowser() throws IOException {
        Report report = report(StagebookFactory.eINSTANCE.createProduction(), ReportKind.REMOVALS);
        assertThat(PdfText.of(report, Paper.A4).all())
                .contains("Nothing was removed.")
                .doesNotContain("Why it went");
        assertThat(print(report, ReportFormat.HTML)).doesNotContain("Why it went");
    }

    private static Report report(Production production, ReportKind kind) {
        return new Reports(production, DAY).of(ReportRequest.of(kind));
    }

    private static String values(Report report) throws IOException {
        return print(report, ReportFormat.CSV);
    }

    private static String print(Report report, ReportFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportPrint(report, ReportStyle.standard(), Paper.A4).write(format, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
