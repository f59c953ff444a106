package org.stagebook.handoff.mhl;

import java.io.IOException;

/** A history, manifest or folder cannot be used as ASC MHL; the message says which, where and why. */
public final class MhlException extends IOException {
    private static final long serialVersionUID = 1L;

    public MhlException(String message) {
        super(message);
    }

    public MhlException(String message, Throwable cause) {
        super(message, cause);
    }
}
