package org.stagebook.conform.notes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.stagebook.conform.notes.NoteRow.Cell;

/**
 * Change notes on paper: landscape, 9 point, black on white with grey rules; a header with production, reels, cuts, date and
 * page on every page, and no row over two pages.
 */
public final class ChangeNotesPdf {

    private static final float SIZE = 9;
    private static final float HEADER_SIZE = 12;
    private static final float LEADING = 11.5f;
    private static final float MARGIN = 36;
    private static final float PADDING = 3;

    /** Shares of the width, in the order of the columns. */
    private static final float[] SHARES = {4, 9.5f, 10, 10, 10, 10, 8, 8, 15, 15.5f};

    private final ChangeNotes notes;
    private final PDRectangle paper;
    private final PDDocument document;
    private final PDFont font;
    private final Wrapping wrapping;

    /** A row, wrapped: lines for each cell, and its height. */
    private record Laid(List<List<String>> cells, float height) {}

    private ChangeNotesPdf(ChangeNotes notes, PDRectangle paper, PDDocument document, PDFont font) {
        this.notes = notes;
        this.paper = paper;
        this.document = document;
        this.font = font;
        wrapping = new Wrapping(font, SIZE);
    }

    /** Writes the document; the stream stays open. */
    public static void write(ChangeNotes notes, PageSize size, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream sans = PDFont.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            if (sans == null) {
                throw new IOException(
                        "The font of the change notes is missing in the installation. Nothing was written.");
            }
            document.getDocumentInformation().setTitle("Change notes " + notes.cuts());
            PDFont font = PDType0Font.load(document, sans, true);
            new ChangeNotesPdf(notes, size.landscape(), document, font).write();
            document.save(out);
        }
    }

    private void write() throws IOException {
        List<List<Laid>> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            PDPage page = new PDPage(paper);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = header(content, i + 1, pages.size());
                for (Laid row : pages.get(i)) {
                    y = row(content, row, y);
                }
                if (notes.rows().isEmpty()) {
                    text(content, "The picture did not change.", MARGIN + PADDING, y - LEADING, SIZE);
                }
            }
        }
    }

    private List<List<Laid>> pages() throws IOException {
        float space = paper.getHeight() - 2 * MARGIN - headerHeight();
        List<List<Laid>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        float used = 0;
        for (NoteRow row : notes.rows()) {
            Laid laid = laid(row);
            if (used + laid.height() > space && used > 0) {
                pages.add(new ArrayList<>());
                used = 0;
            }
            pages.getLast().add(laid);
            used += laid.height();
        }
        return pages;
    }

    private Laid laid(NoteRow row) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            List<String> lines = new ArrayList<>(wrapping.lines(cell.text(), width(i) - 2 * PADDING));
            if (!cell.below().isEmpty()) {
                lines.addAll(wrapping.lines(cell.below(), width(i) - 2 * PADDING));
            }
            cells.add(lines);
        }
        return laid(cells);
    }

    private static Laid laid(List<List<String>> cells) {
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        return new Laid(cells, most * LEADING + 2 * PADDING);
    }

    private Laid titles() throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < ChangeNotes.COLUMNS.size(); i++) {
            cells.add(wrapping.lines(ChangeNotes.COLUMNS.get(i), width(i) - 2 * PADDING));
        }
        return laid(cells);
    }

    private float headerHeight() throws IOException {
        return 2 * HEADER_SIZE + LEADING + titles().height();
    }

    private float header(PDPageContentStream content, int page, int pages) throws IOException {
        float top = paper.getHeight() - MARGIN;
        text(content, notes.production() + " – change notes, " + notes.reels(), MARGIN, top - HEADER_SIZE, HEADER_SIZE);
        String right = notes.date() + "   page " + page + " of " + pages;
        text(content, right, paper.getWidth() - MARGIN - wrapping.width(right), top - HEADER_SIZE, SIZE);
        String cuts = notes.cuts()
                + ". Out-points are the frame after the last. Feet: 35 mm, 4 perforations, from the reel's start.";
        text(content, cuts, MARGIN, top - HEADER_SIZE - LEADING - 2, SIZE);
        Laid titles = titles();
        float y = top - 2 * HEADER_SIZE - LEADING;
        content.setNonStrokingColor(0.9f);
        content.addRect(MARGIN, y - titles.height(), paper.getWidth() - 2 * MARGIN, titles.height());
        content.fill();
        content.setNonStrokingColor(0f);
        return row(content, titles, y);
    }

    /** Draws a row below a height; gives the height below it. */
    private float row(PDPageContentStream content, Laid row, float top) throws IOException {
        float x = MARGIN;
        for (int i = 0; i < row.cells().size(); i++) {
            float y = top - PADDING - SIZE;
            for (String line : row.cells().get(i)) {
                text(content, line, x + PADDING, y, SIZE);
                y -= LEADING;
            }
            x += width(i);
        }
        float bottom = top - row.height();
        content.setStrokingColor(0.6f);
        content.setLineWidth(0.5f);
        content.moveTo(MARGIN, bottom);
        content.lineTo(paper.getWidth() - MARGIN, bottom);
        content.stroke();
        return bottom;
    }

    private void text(PDPageContentStream content, String text, float x, float y, float size) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(wrapping.printable(text));
        content.endText();
    }

    private float width(int column) {
        return SHARES[column] / 100 * (paper.getWidth() - 2 * MARGIN);
    }
}
