package org.stagebook.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * A colour on paper.
 *
 * @param rgb red, green and blue in 8 bits each, {@code 0xRRGGBB}
 */
record Ink(int rgb) {

    static final Ink BLACK = new Ink(0x000000);
    static final Ink WHITE = new Ink(0xFFFFFF);

    private static final float FULL = 255f;

    /** A colour written as {@code #RRGGBB}. */
    static Ink of(String hex) {
        return new Ink(Integer.parseInt(hex.substring(1), 16));
    }

    static Ink of(int red, int green, int blue) {
        return new Ink(red << 16 | green << 8 | blue);
    }

    int red() {
        return rgb >> 16 & 0xFF;
    }

    int green() {
        return rgb >> 8 & 0xFF;
    }

    int blue() {
        return rgb & 0xFF;
    }

    void fills(PDPageContentStream content) throws IOException {
        content.setNonStrokingColor(red() / FULL, green() / FULL, blue() / FULL);
    }

    void strokes(PDPageContentStream content) throws IOException {
        content.setStrokingColor(red() / FULL, green() / FULL, blue() / FULL);
    }
}
