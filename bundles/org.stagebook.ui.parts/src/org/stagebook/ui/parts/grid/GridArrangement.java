package org.stagebook.ui.parts.grid;

/** What the owner of a grid does when somebody arranges it by the mouse: folds groups, moves and sizes columns. */
public interface GridArrangement {

    /** Groups are not folded and columns stay as they are. */
    GridArrangement FIXED = new GridArrangement() {
        @Override
        public void groupToggled(int row) {
            // no groups
        }

        @Override
        public void columnResized(int column, int widthPx) {
            // nothing is remembered
        }

        @Override
        public void columnMoved(int from, int to) {
            // the columns stay in their order
        }

        @Override
        public void headMenu(int column) {
            // there is none
        }
    };

    /** The head of a group was used: its rows shall be hidden or shown. */
    void groupToggled(int row);

    /** A column was given a width. */
    void columnResized(int column, int widthPx);

    /** A column was dragged to the place of another. */
    void columnMoved(int from, int to);

    /** The menu of a column's head is wanted. */
    void headMenu(int column);
}
