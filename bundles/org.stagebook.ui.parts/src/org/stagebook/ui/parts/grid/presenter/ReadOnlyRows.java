package org.stagebook.ui.parts.grid.presenter;

/** Rows in which nothing is edited. */
public interface ReadOnlyRows extends GridContent, CellEntry {

    /** What somebody who types is told, a sentence. */
    String whyNotEdited();

    @Override
    default boolean isEditable(int row, int column) {
        return false;
    }

    @Override
    default String textOf(int row, int column) {
        return cell(row, column).text();
    }

    @Override
    default EntryHint read(int row, int column, String typed) {
        return EntryHint.refused(whyNotEdited());
    }

    @Override
    default boolean commit(int row, int column, String typed) {
        return false;
    }
}
