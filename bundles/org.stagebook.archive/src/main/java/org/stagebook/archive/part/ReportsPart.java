package org.stagebook.archive.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.archive.ArchiveEntry;
import org.stagebook.archive.ArchiveFolder;
import org.stagebook.archive.ArchivePart;
import org.stagebook.archive.ArchiveSource;
import org.stagebook.archive.ArchivedFile.Kind;
import org.stagebook.archive.list.AgreementLists;
import org.stagebook.archive.list.ListTable;
import org.stagebook.report.ReportPrint;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.kind.ReportKind;
import org.stagebook.report.kind.ReportRequest;
import org.stagebook.report.kind.Reports;
import org.stagebook.report.pdf.PdfReport;
import org.stagebook.report.table.CsvReport;

/** Every report that has something to say, printed and as a table, and what was agreed before the mix as one document. */
public final class ReportsPart implements ArchivePart {
    private static final int HEAD_LINES = 1;

    @Override
    public void write(ArchiveSource source, ArchiveFolder out) throws IOException {
        Reports reports = new Reports(source.production(), source.day());
        for (ReportKind kind : ReportKind.values()) {
            out.check();
            write(kind, reports.of(ReportRequest.of(kind)), source, out);
        }
        agreement(source, out);
    }

    private static void write(ReportKind kind, Report report, ArchiveSource source, ArchiveFolder out)
            throws IOException {
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        new CsvReport(report, Set.of()).write(values);
        if (lines(values.toString(StandardCharsets.UTF_8)) <= HEAD_LINES) {
            out.nothingOf(kind.label());
            return;
        }
        String path = "reports/" + kind.id();
        String says = Character.toUpperCase(kind.description().charAt(0))
                + kind.description().substring(1) + ".";
        print(new ArchiveEntry(path + ".pdf", kind.label(), Kind.DOCUMENT, says), report, source, out);
        out.write(new ArchiveEntry(path + ".csv", kind.label(), Kind.TABLE, says), values::writeTo);
    }

    /** Line breaks within cells are no CR LF. */
    private static int lines(String values) {
        return values.split("\r\n", -1).length - 1;
    }

    private static void agreement(ArchiveSource source, ArchiveFolder out) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (ListTable table : new AgreementLists(source.production()).printed()) {
            if (!table.isEmpty()) {
                blocks.add(new Heading(1, table.title(), ""));
                blocks.add(table.block());
            }
        }
        if (blocks.isEmpty()) {
            return;
        }
        ReportHead head = new ReportHead(
                "Agreed before the mix",
                source.title(),
                "",
                "",
                "",
                source.day().toString(),
                "",
                true,
                Map.of());
        ArchiveEntry entry = new ArchiveEntry(
                "agreement/agreement.pdf",
                "Agreed before the mix",
                Kind.DOCUMENT,
                "Formats, pre-brief and creative brief, printed.");
        print(entry, new Report(head, blocks), source, out);
    }

    /** Prints a report so that the same production gives the same bytes. */
    static void print(ArchiveEntry entry, Report report, ArchiveSource source, ArchiveFolder out) throws IOException {
        ReportPrint print = new ReportPrint(
                report, source.request().style(), source.request().paper());
        out.write(
                entry,
                stream -> new PdfReport(print.report(), print.style(), print.paper()).write(stream, source.at()));
    }
}
