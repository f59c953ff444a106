package org.stagebook.ui.parts.grid;

import java.util.function.IntPredicate;

/**
 * Listens to a grid whose rows are read from top to bottom: nothing depends on the selection, the order stays, and nothing is
 * entered that could not be taken.
 *
 * @param keys takes the accelerators that mean something beside it
 */
public record ReadingListener(IntPredicate keys) implements GridListener {

    @Override
    public void selectionChanged() {
        // nothing depends on it
    }

    @Override
    public void headClicked(int column) {
        // the rows stay in their order
    }

    @Override
    public void notTaken(String reason) {
        // every text can be taken
    }

    @Override
    public boolean keyPressed(int accelerator) {
        return keys.test(accelerator);
    }
}
