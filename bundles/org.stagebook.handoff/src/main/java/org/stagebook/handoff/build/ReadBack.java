package org.stagebook.handoff.build;

import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.stagebook.handoff.ProgressMeter;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/** Reads copies back on a thread of its own while the next file is copied. Progress is told by the thread that copies. */
final class ReadBack implements AutoCloseable {
    private static final long STEP_MILLISECONDS = 200;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("Read back").unstarted(task));
    private final HashAlgorithm algorithm;
    private final ProgressMeter meter;
    private final AtomicLong untoldBytes = new AtomicLong();
    private volatile boolean closed;

    ReadBack(HashAlgorithm algorithm, ProgressMeter meter) {
        this.algorithm = algorithm;
        this.meter = meter;
    }

    /** What tells the progress of copying, and of reading back with it. */
    ByteMeter meter() {
        return sizeBytes -> meter.read(sizeBytes + untoldBytes.getAndSet(0));
    }

    Future<HashValue> begin(Path copy) {
        FileHasher hasher = new FileHasher(this::count, LinkOption.NOFOLLOW_LINKS);
        return thread.submit(() ->
                Objects.requireNonNull(hasher.hash(copy, Set.of(algorithm)).get(algorithm)));
    }

    private void count(long sizeBytes) throws CancelledException {
        untoldBytes.addAndGet(sizeBytes);
        if (closed) {
            throw new CancelledException("stopped");
        }
    }

    /** Waits for what was begun. */
    HashValue finish(Future<HashValue> begun) throws IOException {
        try {
            Optional<HashValue> hash = Optional.empty();
            while (hash.isEmpty()) {
                meter().read(0);
                hash = within(STEP_MILLISECONDS, begun);
            }
            return hash.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("The copy could not be read back.", e);
        }
    }

    /** In small steps, so that progress is told and a wish to stop heard in between. */
    private static Optional<HashValue> within(long milliseconds, Future<HashValue> begun)
            throws InterruptedException, ExecutionException {
        try {
            return Optional.of(begun.get(milliseconds, TimeUnit.MILLISECONDS));
        } catch (TimeoutException stillReading) {
            return Optional.empty();
        }
    }

    /** Gives up what was begun and waits until it has ended, so that nothing holds a file of the package. */
    @Override
    public void close() {
        closed = true;
        thread.close();
    }
}
