package org.stagebook.report;

import java.io.IOException;
import java.io.OutputStream;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.report.content.PackageContent;
import org.stagebook.report.dossier.Dossier;
import org.stagebook.report.dossier.PackageDay;
import org.stagebook.report.pdf.PdfReport;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/** What the package says, for paper. The same package gives the same bytes: what a PDF says of when it was made is the package's. */
public final class DossierPdf implements PackageDocument {
    @Override
    public String fileName() {
        return "dossier.pdf";
    }

    @Override
    public void write(HandoffPackage handoff, Production production, OutputStream out) throws IOException {
        Dossier dossier = new Dossier(PackageContent.of(handoff, production));
        new PdfReport(dossier.report(), ReportStyle.standard(), Paper.A4).write(out, PackageDay.instant(handoff));
    }
}
