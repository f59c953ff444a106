package org.stagebook.report;

import java.io.IOException;
import java.io.OutputStream;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.report.dossier.PackageDay;
import org.stagebook.report.kind.ReportKind;
import org.stagebook.report.kind.ReportRequest;
import org.stagebook.report.kind.Reports;
import org.stagebook.report.style.ReportStyle;
import org.stagebook.report.table.CsvReport;

/** The cues as comma-separated values, so that anything can read them: the columns of the spotting notes. */
public final class CueTable implements PackageDocument {
    @Override
    public String fileName() {
        return "cues.csv";
    }

    @Override
    public void write(HandoffPackage handoff, Production production, OutputStream out) throws IOException {
        Reports reports = new Reports(production, PackageDay.of(handoff));
        new CsvReport(
                        reports.of(ReportRequest.of(ReportKind.SPOTTING)),
                        ReportStyle.standard().leaveOut())
                .write(out);
    }
}
