package org.stagebook.ui.parts.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Badge;
import org.stagebook.ui.parts.grid.presenter.GridCell.Chip;
import org.stagebook.ui.parts.grid.presenter.GridCell.Progress;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.theme.StagebookColors;
import org.stagebook.ui.theme.WorkState;

/** Paints what stands in one cell: a badge and a line of text. */
final class CellPainter {

    private static final int CHIP_HEIGHT_PX = 16;
    private static final int CHIP_MARGIN_PX = 5;
    private static final int CHIP_MIN_PX = 34;
    private static final int SIGN_WIDTH_PX = 14;
    private static final int DISC_PX = 9;
    private static final int GAP_PX = 4;

    private final TextFitter fitter = new TextFitter();

    /** The ground is already painted. */
    void paint(GC gc, GridLook look, GridColumn column, GridCell cell, Rectangle area) {
        int left = area.x + GridLook.CELL_MARGIN_PX;
        int right = area.x + area.width - GridLook.CELL_MARGIN_PX;
        if (cell.badge().isPresent()) {
            left += paintBadge(gc, look, cell, new Rectangle(left, area.y, right - left, area.height)) + GAP_PX;
        }
        if (!cell.text().isEmpty() && right > left) {
            paintText(gc, look, column, cell, new Rectangle(left, area.y, right - left, area.height));
        }
    }

    /** Paints a badge alone and answers its width. */
    int paintBadge(GC gc, GridLook look, GridCell cell, Rectangle area) {
        Badge badge = cell.badge().orElseThrow();
        return switch (badge) {
            case Chip chip -> paintChip(gc, look, chip, cell.tone(), area);
            case Sign sign -> paintSign(gc, look, sign, area);
            case Progress progress -> paintProgress(gc, look, progress, area);
        };
    }

    private void paintText(GC gc, GridLook look, GridColumn column, GridCell cell, Rectangle area) {
        gc.setFont(look.fontOf(column));
        TextFitter.Fitted fitted = fitter.fit(gc, cell.text(), area.width);
        int x = column.style() == GridColumn.Style.NUMBER ? area.x + area.width - fitted.widthPx() : area.x;
        int height = gc.getFontMetrics().getHeight();
        int y = area.y + (area.height - height) / 2;
        gc.setForeground(colorOf(look.colors(), cell.tone()));
        gc.drawText(fitted.text(), x, y, SWT.DRAW_TRANSPARENT);
        if (cell.tone() == Tone.STRUCK) {
            int middle = area.y + area.height / 2;
            gc.drawLine(x, middle, x + fitted.widthPx(), middle);
        }
    }

    private static Color colorOf(StagebookColors colors, Tone tone) {
        return tone == Tone.NORMAL ? colors.text() : colors.quietText();
    }

    private int paintChip(GC gc, GridLook look, Chip chip, Tone tone, Rectangle area) {
        Color ground = look.colors().category(chip.hex());
        gc.setFont(look.fonts().small());
        Point extent = gc.textExtent(chip.text());
        int width = Math.min(area.width, Math.max(CHIP_MIN_PX, extent.x + 2 * CHIP_MARGIN_PX));
        int top = area.y + (area.height - CHIP_HEIGHT_PX) / 2;
        boolean struck = tone == Tone.STRUCK;
        if (struck) {
            gc.setForeground(ground);
            gc.drawRoundRectangle(area.x, top, width - 1, CHIP_HEIGHT_PX - 1, 4, 4);
        } else {
            gc.setBackground(ground);
            gc.fillRoundRectangle(area.x, top, width, CHIP_HEIGHT_PX, 4, 4);
        }
        gc.setForeground(struck ? look.colors().quietText() : look.colors().textOn(ground));
        int textX = area.x + (width - extent.x) / 2;
        gc.drawText(chip.text(), textX, top + (CHIP_HEIGHT_PX - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        return width;
    }

    private int paintSign(GC gc, GridLook look, Sign sign, Rectangle area) {
        WorkState state = stateOf(sign);
        Color color = look.colors().state(state);
        if (state == WorkState.NOT_STARTED) {
            return paintProgress(gc, look, new Progress(0), area);
        }
        gc.setFont(look.fonts().bodyBold());
        gc.setForeground(color);
        Point extent = gc.textExtent(state.sign());
        int x = area.x + (SIGN_WIDTH_PX - extent.x) / 2;
        gc.drawText(state.sign(), x, area.y + (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        return SIGN_WIDTH_PX;
    }

    private static int paintProgress(GC gc, GridLook look, Progress progress, Rectangle area) {
        int top = area.y + (area.height - DISC_PX) / 2;
        gc.setForeground(look.colors().quietText());
        gc.drawOval(area.x + 2, top, DISC_PX, DISC_PX);
        gc.setBackground(look.colors().quietText());
        gc.fillArc(area.x + 2, top, DISC_PX, DISC_PX, 90, -90 * progress.quarters());
        return SIGN_WIDTH_PX;
    }

    private static WorkState stateOf(Sign sign) {
        return switch (sign) {
            case DONE -> WorkState.DONE;
            case ATTENTION -> WorkState.ATTENTION;
            case FAILED -> WorkState.FAILED;
            case STALE -> WorkState.STALE;
            case NOT_STARTED -> WorkState.NOT_STARTED;
        };
    }
}
