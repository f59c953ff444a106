package org.stagebook.handoff.hash;

import java.io.IOException;

/** The person has cancelled: nothing is wrong, and nothing half-done is left. */
public final class CancelledException extends IOException {
    private static final long serialVersionUID = 1L;

    public CancelledException(String message) {
        super(message);
    }
}
