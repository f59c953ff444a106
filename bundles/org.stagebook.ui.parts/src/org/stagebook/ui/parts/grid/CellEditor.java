package org.stagebook.ui.parts.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.stagebook.ui.parts.grid.presenter.CellEntry;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.theme.CssRole;

/**
 * The text field over the cell that is edited, with its hint.
 *
 * <p>A text that is refused stays where it is with the reason under it; leaving it by the mouse puts the old value back
 * and says so, so that nothing wrong is ever taken and nothing right is lost.
 */
final class CellEditor {

    /** Where the cursor goes after an entry was taken. */
    enum Walk {
        STAY,
        NEXT_CELL,
        PREVIOUS_CELL,
        NEXT_ROW,
        PREVIOUS_ROW,
        NEW_ROW
    }

    /** What happened to an entry. */
    interface Outcome {
        void taken(Walk walk);

        void cancelled();

        /** The field lost the focus with a text that cannot be taken. */
        void leftBehind(String reason);
    }

    /** Which cell is edited. */
    record Target(int row, int column, GridColumn style) {}

    private final Composite body;
    private final HintPane pane;
    private final CellEntry entry;
    private final Outcome outcome;
    private Text text;
    private Target target;
    private boolean closing;

    CellEditor(Composite body, HintPane pane, CellEntry entry, Outcome outcome) {
        this.body = body;
        this.pane = pane;
        this.entry = entry;
        this.outcome = outcome;
    }

    boolean isOpen() {
        return text != null && !text.isDisposed();
    }

    /** Opens over the area. A typed beginning replaces what stood there; without one the old text is all selected. */
    void open(Target newTarget, Rectangle area, GridLook look, String typed) {
        target = newTarget;
        boolean number = newTarget.style().style() == GridColumn.Style.NUMBER;
        text = new Text(body, SWT.SINGLE | (number ? SWT.RIGHT : SWT.LEFT));
        text.setData("id", "grid.cellEditor");
        CssRole.OWN.paint(text, look.colors());
        text.setBackground(look.colors().raised());
        text.setForeground(look.colors().text());
        text.setFont(look.fontOf(newTarget.style()));
        place(area);
        text.setText(typed.isEmpty() ? entry.textOf(newTarget.row(), newTarget.column()) : typed);
        text.addListener(SWT.Modify, event -> showHint());
        text.addListener(SWT.Traverse, this::traversed);
        text.addListener(SWT.KeyDown, this::pressed);
        text.addListener(SWT.FocusOut, event -> left());
        text.setFocus();
        if (typed.isEmpty()) {
            text.selectAll();
        } else {
            text.setSelection(typed.length());
        }
        showHint();
    }

    /** Follows the cell, which was scrolled. */
    void place(Rectangle area) {
        text.setBounds(area.x + 2, area.y + 2, Math.max(8, area.width - 4), area.height - 5);
        if (pane.control().isVisible()) {
            showHint();
        }
    }

    /** Takes the text if it can be taken. */
    boolean commit(Walk walk) {
        if (!isOpen()) {
            return true;
        }
        if (!entry.read(target.row(), target.column(), text.getText()).accepted()
                || !entry.commit(target.row(), target.column(), text.getText())) {
            showHint();
            return false;
        }
        close();
        outcome.taken(walk);
        return true;
    }

    void cancel() {
        if (isOpen()) {
            close();
            outcome.cancelled();
        }
    }

    /** Takes the choice of that index. */
    void choose(int index) {
        if (isOpen()) {
            text.setText(pane.hint().choices().get(index).text());
            commit(Walk.STAY);
        }
    }

    private void close() {
        closing = true;
        try {
            pane.hide();
            body.forceFocus();
            text.dispose();
        } finally {
            closing = false;
        }
    }

    private void showHint() {
        EntryHint hint = entry.read(target.row(), target.column(), text.getText());
        Rectangle bounds = text.getBounds();
        Point offset = body.getLocation();
        Rectangle cell =
                new Rectangle(bounds.x + offset.x - 2, bounds.y + offset.y - 2, bounds.width + 4, bounds.height + 4);
        pane.show(hint, cell, pane.control().getParent().getSize());
        body.redraw();
    }

    boolean isRefused() {
        return isOpen() && !pane.hint().accepted();
    }

    private void traversed(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> traverse(event, Walk.NEXT_CELL);
            case SWT.TRAVERSE_TAB_PREVIOUS -> traverse(event, Walk.PREVIOUS_CELL);
            case SWT.TRAVERSE_RETURN -> traverse(event, (event.stateMask & SWT.MOD1) != 0 ? Walk.NEW_ROW : Walk.STAY);
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                event.detail = SWT.TRAVERSE_NONE;
                cancel();
            }
            default -> {
                // arrows and mnemonics stay what they are
            }
        }
    }

    private void traverse(Event event, Walk walk) {
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
        commit(walk);
    }

    private void pressed(Event event) {
        boolean down = event.keyCode == SWT.ARROW_DOWN;
        boolean modified = (event.stateMask & SWT.MODIFIER_MASK) != 0;
        if (modified || !down && event.keyCode != SWT.ARROW_UP) {
            return;
        }
        event.doit = false;
        EntryHint hint = pane.hint();
        if (hint.choices().isEmpty()) {
            commit(down ? Walk.NEXT_ROW : Walk.PREVIOUS_ROW);
        } else {
            int size = hint.choices().size();
            int next = Math.floorMod(hint.chosen() + (down ? 1 : -1), size);
            text.setText(hint.choices().get(next).text());
            text.selectAll();
        }
    }

    private void left() {
        if (closing || !isOpen()) {
            return;
        }
        String typed = text.getText();
        EntryHint hint = entry.read(target.row(), target.column(), typed);
        if (hint.accepted()) {
            commit(Walk.STAY);
        } else {
            cancel();
            outcome.leftBehind(hint.message());
        }
    }
}
