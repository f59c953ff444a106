package org.stagebook.metering.compare;

import java.io.IOException;

/** Recordings that cannot be laid over each other; the message says why and what to do. */
public final class IncomparableRecordingsException extends IOException {

    private static final long serialVersionUID = 1L;

    public IncomparableRecordingsException(String sentence) {
        super(sentence);
    }
}
