package org.stagebook.report.pdf;

import java.util.Map;
import org.stagebook.report.style.ReportStyle;

/**
 * What everything on the pages of one report is set with.
 *
 * @param width of the body of a page, in points
 * @param height of it
 * @param colours "#RRGGBB" of the categories by code
 */
record Setting(
        Lettering lettering,
        ReportStyle style,
        float width,
        float height,
        Map<String, String> colours,
        LongTexts longTexts) {

    static final Ink TEXT = new Ink(0x111111);
    static final Ink QUIET = new Ink(0x505050);
    static final Ink PALE = new Ink(0x707070);
    static final Ink RULE = new Ink(0xB4B4B4);
    static final Ink BAND = new Ink(0xEDEDED);

    /** Weight relative luminance at which black and white are read equally well (WCAG 2.1). */
    private static final double EVEN = 0.179;

    Lead body() {
        return new Lead(style.type().size(), false, TEXT);
    }

    Lead strong() {
        return new Lead(style.type().size(), true, TEXT);
    }

    Lead quiet() {
        return new Lead(style.type().size(), false, QUIET);
    }

    Lead heading(int level) {
        float size = level <= 1 ? style.type().headingSize() : style.type().size() + 1.5f;
        return new Lead(size, true, level <= 1 ? accent() : TEXT);
    }

    /** Of headings and rules; on grey paper it is dark enough to read. */
    Ink accent() {
        return Ink.of(style.accent());
    }

    /** Of a category; grey for what is none. */
    Ink category(String code) {
        String colour = style.categoryColours().getOrDefault(code, colours.getOrDefault(code, ""));
        return colour.matches("#[0-9A-Fa-f]{6}") ? Ink.of(colour) : new Ink(0xC8C8C8);
    }

    /** Black or white, whichever reads better on a colour. */
    static Ink on(Ink ground) {
        double luminance =
                0.2126 * linear(ground.red()) + 0.7152 * linear(ground.green()) + 0.0722 * linear(ground.blue());
        return luminance > EVEN ? Ink.BLACK : Ink.WHITE;
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
