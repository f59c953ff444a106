package org.stagebook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stagebook.report.block.Report;
import org.stagebook.report.pdf.PdfReport;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;
import org.stagebook.report.table.CsvReport;
import org.stagebook.report.table.XlsxReport;
import org.stagebook.report.web.HtmlReport;

/**
 * One report in the look of a house.
 *
 * @param paper it is laid out for
 */
public record ReportPrint(Report report, ReportStyle style, Paper paper) {

    /** The colours of the house go before those of the production. */
    public ReportPrint {
        Map<String, String> colours = new LinkedHashMap<>(report.head().colours());
        colours.putAll(style.categoryColours());
        report = new Report(report.head().withColours(colours), report.blocks());
    }

    /**
     * Writes it; the stream stays open.
     *
     * @return how many pages it has on paper; 0 for what has none
     * @throws IOException if it cannot be written; what the report says is never a reason
     */
    public int write(ReportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> {
                return new PdfReport(report, style, paper).write(out);
            }
            case XLSX -> new XlsxReport(report, style.leaveOut(), style.accent(), paper).write(out);
            case HTML -> new HtmlReport(report, style, paper).write(out);
            case CSV -> new CsvReport(report, style.leaveOut()).write(out);
        }
        return 0;
    }
}
