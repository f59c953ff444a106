package org.stagebook.ui.parts.plan;

import java.util.function.IntPredicate;
import org.stagebook.ui.parts.grid.GridListener;

/**
 * Listens to a table on whose cursor something depends.
 *
 * @param moved told when the cursor is elsewhere
 * @param keys takes the accelerators that mean something beside the table
 */
record Following(Runnable moved, IntPredicate keys) implements GridListener {

    @Override
    public void selectionChanged() {
        moved.run();
    }

    @Override
    public void headClicked(int column) {
        // the order is the plan's own
    }

    @Override
    public void notTaken(String reason) {
        // the cell keeps its value; why it was refused was said below it
    }

    @Override
    public boolean keyPressed(int accelerator) {
        return keys.test(accelerator);
    }
}
