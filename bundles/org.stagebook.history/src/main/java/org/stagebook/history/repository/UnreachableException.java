package org.stagebook.history.repository;

import java.io.Serial;
import org.stagebook.history.HistoryException;

/** The shared store does not answer. Nothing is wrong with the production; work goes on offline. */
public final class UnreachableException extends HistoryException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
