package org.stagebook.history.sync;

import org.stagebook.history.HistoryException;
import org.stagebook.model.store.ProductionStoreException;

/** Where steps run that touch an open production: a session belongs to one thread, and reaching a server may take long on another. */
@FunctionalInterface
public interface SessionThread {
    /** For callers that are on the thread of the session themselves. */
    SessionThread THIS = Step::run;

    /** Runs a step there and returns when it has ended; what it throws is thrown here. */
    void run(Step step) throws HistoryException, ProductionStoreException;

    /** Something that is done with the open production. */
    @FunctionalInterface
    interface Step {
        void run() throws HistoryException, ProductionStoreException;
    }
}
