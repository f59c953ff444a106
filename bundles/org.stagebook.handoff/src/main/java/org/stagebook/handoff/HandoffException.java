package org.stagebook.handoff;

import java.io.IOException;

/** A package cannot be built, verified or accepted; the message says what, why, what was kept and what to do. */
public final class HandoffException extends IOException {
    private static final long serialVersionUID = 1L;

    public HandoffException(String message) {
        super(message);
    }

    public HandoffException(String message, Throwable cause) {
        super(message, cause);
    }
}
