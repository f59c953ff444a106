package org.stagebook.model.store;

import java.io.Serial;

/**
 * A production could not be opened, saved or locked.
 *
 * <p>The message is written for the person in front of the screen: what happened, to which file, why, what was kept,
 * and what to do.
 */
public class ProductionStoreException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A failure without a cause that would tell more. */
    public ProductionStoreException(String message) {
        super(message);
    }

    /** A failure with its technical cause, for the folded details. */
    public ProductionStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
