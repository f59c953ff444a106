package org.stagebook.ui.parts.sync;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.stagebook.history.HistoryException;
import org.stagebook.history.sync.SessionThread;
import org.stagebook.model.store.ProductionStoreException;

/**
 * Runs steps that touch the production on the thread of the window, as long as the production is open.
 *
 * @param isWanted asked on that thread before each step
 */
record WindowThread(Display display, BooleanSupplier isWanted) implements SessionThread {

    private static final String GONE =
            "The production was closed before the sync was ready. What was kept is kept; open it and sync again.";

    @Override
    public void run(Step step) throws HistoryException, ProductionStoreException {
        Ran ran = new Ran(step);
        try {
            display.syncExec(() -> ran.run(isWanted.getAsBoolean()));
        } catch (SWTException e) {
            if (e.code == SWT.ERROR_DEVICE_DISPOSED) {
                throw (CancellationException) new CancellationException(GONE).initCause(e);
            }
            throw e;
        }
        ran.tell();
    }

    /** A step and what it threw. */
    private static final class Ran {
        private final Step step;
        private Exception thrown;

        Ran(Step step) {
            this.step = step;
        }

        void run(boolean wanted) {
            try {
                if (!wanted) {
                    throw new CancellationException(GONE);
                }
                step.run();
            } catch (HistoryException | ProductionStoreException | RuntimeException e) {
                thrown = e; // told on the thread that waits
            }
        }

        void tell() throws HistoryException, ProductionStoreException {
            switch (thrown) {
                case null -> {
                    // all went well
                }
                case HistoryException e -> throw e;
                case ProductionStoreException e -> throw e;
                case RuntimeException e -> throw e;
                default -> throw new IllegalStateException(thrown);
            }
        }
    }
}
