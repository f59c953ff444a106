package org.stagebook.metering.compare.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.stagebook.metering.lanes.Failures;

/** Shares numbered pieces of work between threads; the first failure ends all. */
record Threads(ExecutorService executor, int count) {

    /** One piece. */
    @FunctionalInterface
    interface Piece {
        void run(int index) throws IOException;
    }

    void forEach(int pieces, Piece piece) throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        Callable<Boolean> worker = () -> {
            boolean done = false;
            try {
                for (int index = next.getAndIncrement();
                        index < pieces && !failed.get();
                        index = next.getAndIncrement()) {
                    piece.run(index);
                }
                done = true;
            } finally {
                failed.compareAndSet(false, !done);
            }
            return done;
        };
        List<Future<Boolean>> running = new ArrayList<>();
        for (int i = 0; i < Math.min(count, pieces); i++) {
            running.add(executor.submit(worker));
        }
        awaitAll(running, failed);
    }

    /** Waits for every worker, whatever happens, because they use what the caller closes. */
    private static void awaitAll(List<Future<Boolean>> running, AtomicBoolean failed) throws IOException {
        List<ExecutionException> failures = new ArrayList<>();
        boolean interrupted = false;
        for (Future<Boolean> worker : running) {
            boolean waiting = true;
            while (waiting) {
                try {
                    worker.get();
                    waiting = false;
                } catch (ExecutionException e) {
                    failures.add(e);
                    waiting = false;
                } catch (InterruptedException e) {
                    failed.set(true);
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Comparing was interrupted.");
        }
        if (!failures.isEmpty()) {
            throw Failures.rethrown(failures.getFirst());
        }
    }
}
