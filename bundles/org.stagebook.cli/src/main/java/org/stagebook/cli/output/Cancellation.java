package org.stagebook.cli.output;

import java.util.concurrent.CancellationException;

/**
 * Whether somebody asked the command to stop. Long work looks at it between two steps, undoes what it has begun and
 * throws {@link CancellationException}.
 */
public final class Cancellation {

    private volatile boolean requested;

    public void request() {
        requested = true;
    }

    public boolean isRequested() {
        return requested;
    }
}
