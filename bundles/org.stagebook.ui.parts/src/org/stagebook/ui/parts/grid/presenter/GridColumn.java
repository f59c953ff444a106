package org.stagebook.ui.parts.grid.presenter;

/**
 * What a grid has to know of a column to lay it out.
 *
 * @param id stable name, for tests and for what is remembered of the grid
 * @param title head of the column
 * @param widthPx width at the start, in pixels
 * @param style how the cells are set
 * @param grows whether the column takes a share of the width that is left over
 */
public record GridColumn(String id, String title, int widthPx, Style style, boolean grows) {

    /** The narrowest a column can be dragged to, so that it never gets lost. */
    public static final int MIN_WIDTH_PX = 28;

    /** How the cells of a column are set. */
    public enum Style {
        /** Words, from the left, in the system's font. */
        TEXT,
        /** Times and numbers, to the right, every digit of one width. */
        NUMBER
    }

    /** @throws IllegalArgumentException if the width is below {@link #MIN_WIDTH_PX} */
    public GridColumn {
        if (widthPx < MIN_WIDTH_PX) {
            throw new IllegalArgumentException(
                    "Column " + id + " is " + widthPx + " px wide; the least is " + MIN_WIDTH_PX + " px.");
        }
    }
}
