package org.stagebook.metering;

import java.io.IOException;

/** Sound that can be read, but of which what was asked for is not defined; the message says why. */
public final class UnmeasurableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With a sentence that says what cannot be measured, why, and what to do. */
    public UnmeasurableException(String sentence) {
        super(sentence);
    }
}
