package org.stagebook.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.stagebook.cli.output.Cancellation;

/**
 * Turns Ctrl+C (and a polite kill) into a request to stop, and keeps the process alive until the command has put its
 * things away.
 */
final class InterruptGuard {

    /** A command that does not look at its cancellation for so long is ended where it stands. */
    private static final long PATIENCE_SECONDS = 10;

    private final Cancellation cancellation;
    private final CountDownLatch finished = new CountDownLatch(1);

    InterruptGuard(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    int run(IntSupplier command) {
        Thread hook = new Thread(this::stop, "stagebook-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return command.getAsInt();
        } finally {
            finished.countDown();
            remove(hook);
        }
    }

    private void stop() {
        cancellation.request();
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("stagebook: The command did not stop in time and was ended where it stood.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void remove(Thread hook) {
        if (cancellation.isRequested()) {
            return; // the hook runs already: it is what asked the command to stop
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingJustNow) {
            cancellation.request();
        }
    }
}
