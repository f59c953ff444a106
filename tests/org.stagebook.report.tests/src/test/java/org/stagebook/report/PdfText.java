package org.stagebook.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.stagebook.report.block.Report;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/** A printed report as a reader of PDF finds it. */
public record PdfText(List<String> pages, List<PDRectangle> boxes, List<String> fontsNotEmbedded) {

    /** Prints a report in the usual look. */
    public static PdfText of(Report report, Paper paper) throws IOException {
        return of(report, paper, ReportStyle.standard());
    }

    /** Prints a report. */
    public static PdfText of(Report report, Paper paper, ReportStyle style) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ReportPrint(report, style, paper).write(ReportFormat.PDF, bytes);
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            List<String> pages = new ArrayList<>();
            List<PDRectangle> boxes = new ArrayList<>();
            List<String> fonts = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                stripper.setStartPage(i + 1);
                stripper.setEndPage(i + 1);
                pages.add(stripper.getText(document));
                PDPage page = document.getPage(i);
                boxes.add(page.getMediaBox());
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        fonts.add(font.getName());
                    }
                }
            }
            return new PdfText(pages, boxes, fonts);
        }
    }

    /** The text of all pages. */
    public String all() {
        return String.join("\n", pages);
    }
}
