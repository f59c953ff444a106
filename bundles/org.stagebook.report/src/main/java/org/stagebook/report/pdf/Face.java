package org.stagebook.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A weight of the type, embedded in a document, with the widths of its signs. */
final class Face {

    private final PDFont font;
    private final TrueTypeFont outlines;
    private final CmapLookup signs;
    private final Map<Integer, Float> widths = new HashMap<>();

    private Face(PDFont font, TrueTypeFont outlines) throws IOException {
        this.font = font;
        this.outlines = outlines;
        this.signs = outlines.getUnicodeCmapLookup();
    }

    /** The font of a file of this bundle. */
    static Face load(String file, PDDocument document) throws IOException {
        try (InputStream in = Face.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("The font " + file + " is missing in the installation. Nothing was written.");
            }
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            outlines.setEnableGsub(false); // ligatures change widths and what can be searched for
            return new Face(PDType0Font.load(document, outlines, true), outlines);
        }
    }

    PDFont font() {
        return font;
    }

    boolean has(int point) {
        return signs.getGlyphId(point) != 0;
    }

    /** In points. */
    float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += widths.computeIfAbsent(text.codePointAt(i), this::em);
        }
        return width * size;
    }

    private float em(int point) {
        try {
            return (float) outlines.getAdvanceWidth(signs.getGlyphId(point)) / outlines.getUnitsPerEm();
        } catch (IOException unreadable) {
            return 1;
        }
    }
}
