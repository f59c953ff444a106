package org.stagebook.report.internal;

import org.stagebook.report.content.CueCategory;

/** A category's code on its colour, in black or white, whichever can be read better on it (WCAG 2.1 relative luminance). */
public final class CategoryMark {
    /** Luminance at which black and white have the same contrast. */
    private static final double EVEN = 0.179;

    private CategoryMark() {}

    /** The mark. */
    public static Html of(CueCategory category) {
        return Html.tag("span", "cat")
                .with("style", style(category))
                .with("title", category.name())
                .add(category.code());
    }

    static String style(CueCategory category) {
        return "background:" + category.colour() + ";color:" + (luminance(category.colour()) > EVEN ? "#000" : "#fff");
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
