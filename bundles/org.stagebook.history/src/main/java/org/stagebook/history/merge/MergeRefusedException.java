package org.stagebook.history.merge;

import java.io.Serial;

/** States that cannot be joined at all, with a sentence that says why. */
public final class MergeRefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With the sentence. */
    public MergeRefusedException(String message) {
        super(message);
    }
}
