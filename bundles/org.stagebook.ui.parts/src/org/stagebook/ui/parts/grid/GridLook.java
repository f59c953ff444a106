package org.stagebook.ui.parts.grid;

import org.eclipse.swt.graphics.Font;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.theme.Fonts;
import org.stagebook.ui.theme.StagebookColors;

/** The colours and fonts a grid is painted with. */
public record GridLook(StagebookColors colors, Fonts fonts) {

    public static final int ROW_HEIGHT_PX = 22;

    /** Of rows whose cells say more than one line. */
    public static final int TALL_ROW_HEIGHT_PX = 60;

    public static final int HEADER_HEIGHT_PX = 24;
    public static final int CELL_MARGIN_PX = 6;

    /** Width of the sign before the head of a group. */
    public static final int FOLD_WIDTH_PX = 22;

    /** The font of a column's cells. */
    public Font fontOf(GridColumn column) {
        return column.style() == GridColumn.Style.NUMBER ? fonts.timecode() : fonts.body();
    }

    public GridLook with(StagebookColors newColors) {
        return new GridLook(newColors, fonts);
    }
}
