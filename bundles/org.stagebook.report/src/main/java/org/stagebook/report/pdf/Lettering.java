package org.stagebook.report.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Text as the two weights of a document can set it: what they have no sign for becomes an empty box and is remembered, and
 * scripts from right to left are put in the order they are seen in.
 */
final class Lettering {

    private static final int BOX = 0x25A1;

    private final Face regular;
    private final Face bold;
    private final Set<Integer> missing = new TreeSet<>();

    Lettering(PDDocument document) throws IOException {
        regular = Face.load("DejaVuSansCondensed.ttf", document);
        bold = Face.load("DejaVuSansCondensed-Bold.ttf", document);
    }

    Face face(boolean strong) {
        return strong ? bold : regular;
    }

    /** Signs that could not be set so far. */
    Set<Integer> missing() {
        return missing;
    }

    /** The text in what the fonts have; line breaks stay. */
    String settable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder settable = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> append(point, settable));
        return settable.toString();
    }

    private void append(int point, StringBuilder out) {
        int type = Character.getType(point);
        if (point == '\n') {
            out.append('\n');
        } else if (type == Character.FORMAT || isJoiner(point)) {
            return; // joiners and marks of direction: nothing to see
        } else if (Character.isISOControl(point) || Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            out.append(point == '\u00A0' ? '\u00A0' : ' ');
        } else if (regular.has(point) && bold.has(point)) {
            out.appendCodePoint(point);
        } else {
            missing.add(point);
            out.appendCodePoint(BOX);
        }
    }

    private static boolean isJoiner(int point) {
        return point >= 0xFE00 && point <= 0xFE0F;
    }

    /** A line as it is seen, from left to right. */
    String visual(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        String shaped = shaped(line);
        Bidi bidi = new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        String seen = bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        return seen.codePoints().allMatch(point -> regular.has(point) && bold.has(point)) ? seen : line;
    }

    private static String shaped(String line) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(line);
        } catch (ArabicShapingException unshapable) {
            return line;
        }
    }

    /** The text in lines of at most a width, broken at spaces, or anywhere where a word is longer. */
    List<String> lines(String text, float width, Lead lead) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : settable(text).split("\n", -1)) {
            wrap(paragraph, width, lead, lines);
        }
        return lines;
    }

    private void wrap(String paragraph, float width, Lead lead, List<String> lines) {
        StringBuilder line = new StringBuilder();
        float used = 0;
        float space = lead.width(" ", this);
        for (String word : paragraph.split(" +", -1)) {
            float wide = lead.width(word, this);
            if (!line.isEmpty() && used + space + wide <= width) {
                line.append(' ').append(word);
                used += space + wide;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (lead.width(rest, this) > width && rest.codePointCount(0, rest.length()) > 1) {
                int fits = fitting(rest, width, lead);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(rest);
            used = lead.width(rest, this);
        }
        lines.add(line.toString());
    }

    private int fitting(String word, float width, Lead lead) {
        int fits = Character.charCount(word.codePointAt(0));
        while (fits < word.length()) {
            int next = fits + Character.charCount(word.codePointAt(fits));
            if (lead.width(word.substring(0, next), this) > width) {
                break;
            }
            fits = next;
        }
        return fits;
    }

    /** The text on one line of at most a width, with an ellipsis where it is longer. */
    String oneLine(String text, float width, Lead lead) {
        String whole = settable(text.replace('\n', ' ')).strip();
        if (lead.width(whole, this) <= width) {
            return whole;
        }
        String cut = whole;
        while (!cut.isEmpty() && lead.width(cut + "…", this) > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.stripTrailing() + "…";
    }
}
