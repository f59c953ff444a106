package org.stagebook.history.sync;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.HistoryException;

/**
 * Reaches for a server that may not answer, and lets go at once when nobody wants to wait any longer. What was let go ends by itself; it
 * touches nothing but what is known of the shared store.
 *
 * @param progress says whether somebody still waits
 * @param letGo what is said when nobody does
 */
record Reach(Progress progress, String letGo) {
    private static final long LOOK_EVERY_MS = 100;

    /** Something that takes as long as the server likes. */
    @FunctionalInterface
    interface Call<T> {
        T call() throws HistoryException;
    }

    <T> T out(Call<T> call) throws HistoryException {
        FutureTask<T> task = new FutureTask<>(call::call);
        Thread thread = new Thread(task, "shared store");
        thread.setDaemon(true);
        checkWanted();
        thread.start();
        try {
            while (!isDone(task)) {
                checkWanted();
            }
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(letGo);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private static boolean isDone(FutureTask<?> task) throws InterruptedException, ExecutionException {
        try {
            task.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false; // the server takes its time
        }
    }

    private void checkWanted() {
        if (progress.isCancelled()) {
            throw new CancellationException(letGo);
        }
    }

    private static HistoryException failure(ExecutionException e) {
        if (e.getCause() instanceof HistoryException known) {
            return known;
        }
        if (e.getCause() instanceof RuntimeException defect) {
            throw defect;
        }
        throw new IllegalStateException(e.getCause());
    }
}
