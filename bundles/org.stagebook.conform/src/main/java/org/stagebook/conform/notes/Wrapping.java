package org.stagebook.conform.notes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Text in a width, with one font of one size. */
final class Wrapping {
    private final PDFont font;
    private final float size;

    Wrapping(PDFont font, float size) {
        this.font = font;
        this.size = size;
    }

    /** The text in lines of at most a width, broken at spaces, or anywhere where a word is longer. */
    List<String> lines(String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : printable(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > width && line.length() > 1) {
                int fits = fitting(line, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    private int fitting(String word, float width) throws IOException {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1)) <= width) {
            fits++;
        }
        return Character.isHighSurrogate(word.charAt(fits - 1)) && fits > 1 ? fits - 1 : fits;
    }

    float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** What the font has no sign for becomes a question mark. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> printable.append(known(point)));
        return printable.toString();
    }

    private String known(int point) {
        if (Character.isWhitespace(point) || Character.isISOControl(point)) {
            return " ";
        }
        String sign = Character.toString(point);
        try {
            font.encode(sign);
            return sign;
        } catch (IOException | IllegalArgumentException e) {
            return "?";
        }
    }
}
