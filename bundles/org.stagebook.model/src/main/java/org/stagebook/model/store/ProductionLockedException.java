package org.stagebook.model.store;

import java.io.Serial;

/** Somebody else has the production open for editing; what only reads it, such as a list of its cues, still can. */
public final class ProductionLockedException extends ProductionStoreException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The refusal, naming the holder in its message. */
    ProductionLockedException(String message) {
        super(message);
    }
}
