package org.stagebook.history;

import java.io.IOException;
import java.io.Serial;

/** Something could not be kept, read back or shared; the message says what, where, why, what was kept and what to do. */
public class HistoryException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    public HistoryException(String message) {
        super(message);
    }

    public HistoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
