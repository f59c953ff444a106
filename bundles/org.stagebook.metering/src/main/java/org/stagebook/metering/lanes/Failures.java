package org.stagebook.metering.lanes;

import java.io.IOException;
import java.util.concurrent.ExecutionException;

/** What went wrong on another thread, brought to the one that waits for it. */
public final class Failures {

    private Failures() {}

    /** The failure itself if it is of reading; anything else is thrown as it is. */
    public static IOException rethrown(ExecutionException failed) {
        return switch (failed.getCause()) {
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            case IOException io -> io;
            case null, default -> new IOException("Measuring failed.", failed);
        };
    }
}
