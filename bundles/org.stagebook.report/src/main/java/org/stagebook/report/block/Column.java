package org.stagebook.report.block;

import java.util.List;

/**
 * A column as it is read.
 *
 * @param title over it
 * @param share of the width of the page, in proportion to the others
 */
public record Column(String title, double share, Align align, List<Part> parts) {

    /** Which side the text keeps to. */
    public enum Align {
        LEFT,
        RIGHT,
        CENTRE
    }

    /** Keeps its own copy. */
    public Column {
        parts = List.copyOf(parts);
    }

    /** A column of some parts, set from the left. */
    public static Column left(String title, double share, Part... parts) {
        return new Column(title, share, Align.LEFT, List.of(parts));
    }

    /** A column of figures. */
    public static Column right(String title, double share, Part... parts) {
        return new Column(title, share, Align.RIGHT, List.of(parts));
    }
}
