package org.stagebook.ui.parts.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.stagebook.ui.parts.grid.presenter.GroupHead;
import org.stagebook.ui.theme.WorkState;

/** Paints what goes across a whole row: the head of a group, the tint of a row that is to stand out, and the hatch of a stale one. */
final class RowMarks {

    private static final int TINT_ALPHA = 42;
    private static final int HATCH_ALPHA = 64;
    private static final int HATCH_STEP_PX = 8;
    private static final int BAR_PX = 3;
    private static final int ARROW_PX = 7;
    private static final int GAP_PX = 8;
    private static final int BADGE_ROOM_PX = 90;

    private final CellPainter cells;

    RowMarks(CellPainter cells) {
        this.cells = cells;
    }

    void paintTint(GC gc, GridLook look, String hex, Rectangle line) {
        gc.setBackground(look.colors().category(hex));
        gc.setAlpha(TINT_ALPHA);
        gc.fillRectangle(line.x, line.y, line.width, line.height - 1);
        gc.setAlpha(255);
        gc.fillRectangle(line.x, line.y, BAR_PX, line.height - 1);
    }

    void paintHatch(GC gc, GridLook look, Rectangle line) {
        int height = line.height - 2;
        gc.setForeground(look.colors().state(WorkState.STALE));
        gc.setAlpha(HATCH_ALPHA);
        for (int x = line.x - height; x < line.x + line.width; x += HATCH_STEP_PX) {
            gc.drawLine(x, line.y + height, x + height, line.y);
        }
        gc.setAlpha(255);
    }

    void paintHead(GC gc, GridLook look, GroupHead head, Rectangle line) {
        paintArrow(gc, look, head.folded(), line);
        int x = GridLook.FOLD_WIDTH_PX;
        if (head.cell().badge().isPresent()) {
            x += cells.paintBadge(gc, look, head.cell(), new Rectangle(x, line.y, BADGE_ROOM_PX, line.height)) + GAP_PX;
        }
        gc.setFont(look.fonts().bodyBold());
        gc.setForeground(look.colors().text());
        int y = line.y + (line.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(head.cell().text(), x, y, SWT.DRAW_TRANSPARENT);
        x += gc.textExtent(head.cell().text()).x + GAP_PX;
        gc.setFont(look.fonts().small());
        gc.setForeground(look.colors().quietText());
        y = line.y + (line.height - gc.getFontMetrics().getHeight()) / 2;
        gc.drawText(head.remark(), x, y, SWT.DRAW_TRANSPARENT);
    }

    private static void paintArrow(GC gc, GridLook look, boolean folded, Rectangle line) {
        int middle = line.y + line.height / 2;
        int x = GridLook.CELL_MARGIN_PX + 2;
        gc.setBackground(look.colors().quietText());
        gc.fillPolygon(
                folded
                        ? new int[] {x + 1, middle - 4, x + 1, middle + 4, x + 6, middle}
                        : new int[] {x, middle - 2, x + ARROW_PX + 1, middle - 2, x + 4, middle + 3});
    }
}
