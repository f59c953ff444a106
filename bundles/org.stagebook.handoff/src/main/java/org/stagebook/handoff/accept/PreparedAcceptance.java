package org.stagebook.handoff.accept;

import java.io.IOException;

/** An acceptance that was checked against its package but is not written yet, so that the production can be asked first. */
public final class PreparedAcceptance {
    /** What is done to write it. */
    @FunctionalInterface
    interface Writing {
        void write() throws IOException;
    }

    private final AcceptanceResult result;
    private final Writing writing;

    PreparedAcceptance(AcceptanceResult result, Writing writing) {
        this.result = result;
        this.writing = writing;
    }

    /** What is recorded once it is written. */
    public AcceptanceResult result() {
        return result;
    }

    /** Adds the acceptance to the package, whole or not at all. */
    public AcceptanceResult write() throws IOException {
        writing.write();
        return result;
    }
}
