package org.stagebook.ui.parts.grid;

import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.EntryHint.Choice;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Chip;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.theme.CssRole;
import org.stagebook.ui.theme.WorkState;

/** Lies under the cell that is edited and says what the typed text means, why it is refused, or what can be chosen. */
final class HintPane {

    private static final int MARGIN_PX = 8;
    private static final int LINE_PX = 20;
    private static final int MAX_WIDTH_PX = 380;
    private static final int MIN_WIDTH_PX = 120;
    private static final int MARK_PX = 16;
    private static final int BADGE_PX = 54;

    private final Canvas canvas;
    private final CellPainter cells;
    private EntryHint hint = EntryHint.NOTHING;
    private GridLook look;

    HintPane(Composite parent, CellPainter cells, GridLook look, IntConsumer chosen) {
        this.cells = cells;
        this.look = look;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        canvas.setVisible(false);
        canvas.setData("id", "grid.hint");
        CssRole.OWN.paint(canvas, look.colors());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> choiceAt(event, chosen));
    }

    Canvas control() {
        return canvas;
    }

    void setLook(GridLook newLook) {
        look = newLook;
    }

    /** What the pane says at the moment. */
    EntryHint hint() {
        return hint;
    }

    /** Shows the hint under (or, where there is no room, above) the cell. */
    void show(EntryHint newHint, Rectangle cell, Point room) {
        hint = newHint;
        if (hint.isEmpty()) {
            hide();
            return;
        }
        Point size = size();
        Point at = place(size, cell, room);
        canvas.setBounds(at.x, at.y, size.x, size.y);
        canvas.setToolTipText(null);
        canvas.moveAbove(null);
        canvas.setVisible(true);
        canvas.redraw();
    }

    /** Below the cell, else above it, and in a low grid beside it: never over what is being typed. */
    private static Point place(Point size, Rectangle cell, Point room) {
        int x = Math.clamp(cell.x, 0, Math.max(0, room.x - size.x));
        int below = cell.y + cell.height + 1;
        int above = cell.y - size.y - 1;
        if (below + size.y <= room.y) {
            return new Point(x, below);
        }
        if (above >= 0) {
            return new Point(x, above);
        }
        int right = cell.x + cell.width + 1;
        int left = Math.max(0, cell.x - size.x - 1);
        return new Point(right + size.x <= room.x ? right : left, Math.max(0, room.y - size.y));
    }

    void hide() {
        hint = EntryHint.NOTHING;
        canvas.setVisible(false);
    }

    private Point size() {
        GC gc = new GC(canvas);
        try {
            gc.setFont(look.fonts().body());
            int widest = MIN_WIDTH_PX;
            for (Choice choice : hint.choices()) {
                widest = Math.max(widest, badgeWidth() + gc.textExtent(words(choice) + choice.remark()).x);
            }
            int width = Math.max(widest, hint.message().isEmpty() ? 0 : MARK_PX + gc.textExtent(hint.message()).x);
            width = Math.min(MAX_WIDTH_PX, width + 2 * MARGIN_PX);
            return new Point(width, messageHeight(width) + hint.choices().size() * LINE_PX + MARGIN_PX);
        } finally {
            gc.dispose();
        }
    }

    private int badgeWidth() {
        return hint.choices().stream().anyMatch(choice -> choice.badge().isPresent()) ? BADGE_PX : 0;
    }

    private int messageHeight(int width) {
        if (hint.message().isEmpty()) {
            return 0;
        }
        TextLayout layout = message(width);
        int height = layout.getBounds().height + MARGIN_PX / 2;
        layout.dispose();
        return height;
    }

    private TextLayout message(int width) {
        TextLayout layout = new TextLayout(canvas.getDisplay());
        layout.setFont(look.fonts().body());
        layout.setText(hint.message());
        layout.setWidth(Math.max(1, width - 2 * MARGIN_PX - MARK_PX));
        return layout;
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.colors().raised());
        gc.fillRectangle(area);
        gc.setForeground(hint.accepted() ? look.colors().line() : failed());
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        int y = MARGIN_PX / 2;
        if (!hint.message().isEmpty()) {
            paintMessage(gc, area.width, y);
            y += messageHeight(area.width);
        }
        for (int index = 0; index < hint.choices().size(); index++) {
            paintChoice(gc, index, new Rectangle(1, y + index * LINE_PX, area.width - 2, LINE_PX));
        }
    }

    private void paintMessage(GC gc, int width, int y) {
        gc.setFont(look.fonts().bodyBold());
        gc.setForeground(hint.accepted() ? look.colors().state(WorkState.DONE) : failed());
        WorkState state = hint.accepted() ? WorkState.DONE : WorkState.FAILED;
        gc.drawText(state.sign(), MARGIN_PX, y, SWT.DRAW_TRANSPARENT);
        TextLayout layout = message(width);
        gc.setForeground(look.colors().text());
        layout.draw(gc, MARGIN_PX + MARK_PX, y);
        layout.dispose();
    }

    private void paintChoice(GC gc, int index, Rectangle line) {
        Choice choice = hint.choices().get(index);
        if (index == hint.chosen()) {
            gc.setBackground(look.colors().selection());
            gc.fillRectangle(line);
        }
        int x = line.x + MARGIN_PX;
        choice.badge().ifPresent(badge -> {
            GridCell cell = GridCell.of("").with(badge).in(Tone.NORMAL);
            cells.paintBadge(gc, look, cell, new Rectangle(line.x + MARGIN_PX, line.y, BADGE_PX, line.height));
        });
        x += badgeWidth();
        gc.setFont(look.fonts().body());
        int y = line.y + (line.height - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(look.colors().text());
        gc.drawText(words(choice), x, y, SWT.DRAW_TRANSPARENT);
        gc.setForeground(look.colors().quietText());
        gc.drawText(choice.remark(), x + gc.textExtent(words(choice)).x, y, SWT.DRAW_TRANSPARENT);
    }

    /** The text of a choice, unless a chip says it already. */
    private static String words(Choice choice) {
        boolean said = choice.badge()
                .filter(badge -> badge instanceof Chip chip && chip.text().equals(choice.text()))
                .isPresent();
        return said ? "" : choice.text() + "   ";
    }

    private Color failed() {
        return look.colors().state(WorkState.FAILED);
    }

    private void choiceAt(Event event, IntConsumer chosen) {
        int first = MARGIN_PX / 2 + messageHeight(canvas.getClientArea().width);
        int index = Math.floorDiv(event.y - first, LINE_PX);
        if (index >= 0 && index < hint.choices().size()) {
            chosen.accept(index);
        }
    }
}
