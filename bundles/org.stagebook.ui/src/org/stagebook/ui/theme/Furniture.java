package org.stagebook.ui.theme;

/**
 * The neutral shades that carry everything which is not a category or a state.
 *
 * @param ground behind everything, and of tables
 * @param panel forms, trees and bars
 * @param raised heads, fields and what floats
 * @param line hairlines between areas
 * @param text what is to be read
 * @param quietText labels, units and hints; at least 4.5:1 on the ground and the panel
 * @param accent focus, selection and the one primary button
 */
public record Furniture(
        Shade ground, Shade panel, Shade raised, Shade line, Shade text, Shade quietText, Shade accent) {

    private static final double SELECTION_OPACITY = 0.24;

    Furniture(String... hex) {
        this(
                Shade.parse(hex[0]),
                Shade.parse(hex[1]),
                Shade.parse(hex[2]),
                Shade.parse(hex[3]),
                Shade.parse(hex[4]),
                Shade.parse(hex[5]),
                Shade.parse(hex[6]));
    }

    /** The accent laid thinly over the ground. */
    public Shade selection() {
        return accent.over(ground, SELECTION_OPACITY);
    }
}
