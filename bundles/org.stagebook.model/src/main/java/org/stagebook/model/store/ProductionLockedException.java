package org.stagebook.model.store;

import java.io.Serial;

/** Somebody else has the production open for editing; it can still be opened for reading. */
public final class ProductionLockedException extends ProductionStoreException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The refusal, naming the holder in its message. */
    ProductionLockedException(String message) {
        super(message);
    }
}
