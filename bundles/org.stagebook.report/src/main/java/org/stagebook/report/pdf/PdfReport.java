package org.stagebook.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.Section;
import org.stagebook.report.block.Warning;
import org.stagebook.report.pdf.Pages.Page;
import org.stagebook.report.pdf.Pages.Placed;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/** A report on paper, its fonts embedded. Signs no font has are printed as empty boxes, and the first page says which. */
public record PdfReport(Report report, ReportStyle style, Paper paper) {

    private static final int NAMED_SIGNS = 12;

    /**
     * Writes the document; the stream stays open.
     *
     * @return how many pages it has
     */
    public int write(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            try {
                LocalDate day = LocalDate.parse(report.head().date());
                describe(document, day.atStartOfDay(ZoneOffset.UTC));
            } catch (DateTimeParseException undated) {
                describe(document);
            }
            return write(document, out);
        }
    }

    /**
     * Writes the document as made at an instant: the same report gives the same bytes. The stream stays open.
     *
     * @return how many pages it has
     */
    public int write(OutputStream out, Instant made) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, made.atZone(ZoneOffset.UTC));
            document.setDocumentId(made.toEpochMilli());
            return write(document, out);
        }
    }

    private int write(PDDocument document, OutputStream out) throws IOException {
        Lettering lettering = new Lettering(document);
        Setting setting = setting(lettering);
        List<Page> pages = pages(report.blocks(), setting);
        if (!lettering.missing().isEmpty()) {
            pages = pages(withMissingSigns(lettering.missing()), setting(lettering));
        }
        draw(document, pages, setting);
        document.save(out);
        return pages.size();
    }

    private Setting setting(Lettering lettering) {
        boolean landscape = report.head().landscape();
        float width = paper.width(landscape) - 2 * PageFrame.MARGIN;
        float head = PageFrame.headHeight(title(), quiet());
        float height = paper.height(landscape) - 2 * PageFrame.MARGIN - head - PageFrame.FOOT;
        return new Setting(lettering, style, width, height, report.head().colours(), new LongTexts());
    }

    private Lead title() {
        return new Lead(style.type().headingSize() + 1, true, Setting.TEXT);
    }

    private Lead quiet() {
        return new Lead(style.type().size(), false, Setting.QUIET);
    }

    private static List<Page> pages(List<Block> blocks, Setting setting) {
        return Pages.of(new BlockLayout(setting).pieces(blocks), setting.height());
    }

    private List<Block> withMissingSigns(Set<Integer> missing) {
        String named = missing.stream()
                .limit(NAMED_SIGNS)
                .map(point -> String.format("U+%04X", point))
                .collect(Collectors.joining(", "));
        String more = missing.size() > NAMED_SIGNS ? " and " + (missing.size() - NAMED_SIGNS) + " more" : "";
        List<Block> blocks = new ArrayList<>(report.blocks());
        boolean begun = !blocks.isEmpty() && blocks.getFirst() instanceof Section;
        blocks.add(
                begun ? 1 : 0,
                new Warning(List.of("Signs the fonts of this print do not have are shown as □: " + named + more
                        + ". Everything is written out in the other formats.")));
        return blocks;
    }

    private void draw(PDDocument document, List<Page> pages, Setting setting) throws IOException {
        PageFrame frame = new PageFrame(report.head(), logo(document), title(), quiet(), setting);
        float width = paper.width(report.head().landscape());
        float height = paper.height(report.head().landscape());
        float top = PageFrame.MARGIN + PageFrame.headHeight(title(), quiet());
        for (int i = 0; i < pages.size(); i++) {
            PDPage sheet = new PDPage(new PDRectangle(width, height));
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                Canvas canvas = new Canvas(content, height, setting.lettering());
                frame.draw(canvas, pages.get(i).running(), "page " + (i + 1) + " of " + pages.size(), height);
                for (Placed placed : pages.get(i).slabs()) {
                    placed.slab().draw(canvas, PageFrame.MARGIN, top + placed.top());
                }
            }
        }
    }

    private Optional<PDImageXObject> logo(PDDocument document) {
        return style.logos().flatMap(ReportStyle.Logos::paper).flatMap(file -> {
            try {
                return Optional.of(PDImageXObject.createFromFileByContent(file.toFile(), document));
            } catch (IOException | IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        });
    }

    private void describe(PDDocument document, ZonedDateTime made) {
        describe(document);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(made));
    }

    private void describe(PDDocument document) {
        document.getDocumentInformation()
                .setTitle(report.head().title() + ", " + report.head().production());
        document.getDocumentInformation().setCreator("Stagebook");
    }
}
