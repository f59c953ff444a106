package org.stagebook.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A page to draw on, in points from its top left corner. */
final class Canvas {

    private final PDPageContentStream content;
    private final float height;
    private final Lettering lettering;

    Canvas(PDPageContentStream content, float height, Lettering lettering) {
        this.content = content;
        this.height = height;
        this.lettering = lettering;
    }

    /** A line of settable text, its top left corner given. */
    void text(String text, float x, float top, Lead lead) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        lead.colour().fills(content);
        content.beginText();
        content.setFont(lettering.face(lead.strong()).font(), lead.size());
        content.newLineAtOffset(x, height - top - lead.ascent());
        content.showText(lettering.visual(text));
        content.endText();
    }

    /** The same, ending at a place. */
    void textUntil(String text, float right, float top, Lead lead) throws IOException {
        text(text, right - lead.width(text, lettering), top, lead);
    }

    void line(float x, float y, float toX, float toY, Pen pen) throws IOException {
        pen.colour().strokes(content);
        content.setLineWidth(pen.width());
        content.setLineDashPattern(pen.dashes(), 0);
        content.moveTo(x, height - y);
        content.lineTo(toX, height - toY);
        content.stroke();
    }

    void fill(Area area, Ink colour) throws IOException {
        colour.fills(content);
        content.addRect(area.x(), height - area.y() - area.height(), area.width(), area.height());
        content.fill();
    }

    void frame(Area area, Pen pen) throws IOException {
        pen.colour().strokes(content);
        content.setLineWidth(pen.width());
        content.setLineDashPattern(pen.dashes(), 0);
        content.addRect(area.x(), height - area.y() - area.height(), area.width(), area.height());
        content.stroke();
    }

    /** A filled polygon through points given as x and y in turn. */
    void polygon(Ink colour, float... points) throws IOException {
        colour.fills(content);
        content.moveTo(points[0], height - points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo(points[i], height - points[i + 1]);
        }
        content.closePath();
        content.fill();
    }

    void picture(PDImageXObject picture, Area area) throws IOException {
        content.drawImage(picture, area.x(), height - area.y() - area.height(), area.width(), area.height());
    }

    /** A rectangle, in points from the top left corner of the page. */
    record Area(float x, float y, float width, float height) {}

    /** How a line is drawn; without dashes it is whole. */
    record Pen(Ink colour, float width, float on, float off) {
        /** A whole line. */
        Pen(Ink colour, float width) {
            this(colour, width, 0, 0);
        }

        private float[] dashes() {
            return on == 0 ? new float[0] : new float[] {on, off};
        }
    }
}
