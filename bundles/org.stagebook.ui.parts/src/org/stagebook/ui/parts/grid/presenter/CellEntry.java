package org.stagebook.ui.parts.grid.presenter;

/** Takes what is typed into the cells of a grid; every answer comes while the person types, nothing waits. */
public interface CellEntry {

    boolean isEditable(int row, int column);

    /** The text to begin with when a cell is edited as it stands. */
    String textOf(int row, int column);

    /** What the typed text would mean, shown under the cell before it is taken. */
    EntryHint read(int row, int column, String typed);

    /**
     * Takes the text.
     *
     * @return false if it was refused and nothing was changed
     */
    boolean commit(int row, int column, String typed);
}
