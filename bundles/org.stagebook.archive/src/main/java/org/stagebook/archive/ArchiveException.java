package org.stagebook.archive;

import java.io.IOException;
import java.io.Serial;

/** An archive was not made; the message says what, where, why, what was kept and what to do. */
public final class ArchiveException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    public ArchiveException(String message) {
        super(message);
    }

    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
