package org.stagebook.ui.parts.grid;

import java.util.function.IntPredicate;

/** What the owner of a grid is told and asked. */
public interface GridListener {

    /** The cursor or the selected rows are others than before. */
    void selectionChanged();

    /** A column's head was clicked. */
    void headClicked(int column);

    /** What groups and heads of columns do beyond sorting; nothing, where rows stand alone and columns stay. */
    default GridArrangement arrangement() {
        return GridArrangement.FIXED;
    }

    /** What opening a row does, by Enter or by a double click, where nothing is edited; answers whether that means something. */
    default IntPredicate opening() {
        return row -> false;
    }

    /** A text was left behind that could not be taken; the cell keeps its value. */
    void notTaken(String reason);

    /**
     * A key the grid itself has no use for, or a character about to start an entry.
     *
     * @param accelerator the key with its modifiers, such as {@code SWT.INSERT} or {@code SWT.MOD1 | 'C'}
     * @return whether it was used
     */
    boolean keyPressed(int accelerator);
}
