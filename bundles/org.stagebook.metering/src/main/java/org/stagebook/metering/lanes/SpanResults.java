package org.stagebook.metering.lanes;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The results of spans in order of time; only a few are on their way at once, so that memory does not grow with them. */
final class SpanResults {

    private final ExecutorService executor;
    private final Workers workers;
    private final Iterator<Span> spans;
    private final Deque<Future<SpanResult>> onTheirWay = new ArrayDeque<>();

    SpanResults(ExecutorService executor, Workers workers, List<Span> spans, int mostAtOnce) {
        this.executor = executor;
        this.workers = workers;
        this.spans = spans.iterator();
        for (int i = 0; i < mostAtOnce; i++) {
            submitNext();
        }
    }

    private void submitNext() {
        if (spans.hasNext()) {
            Span span = spans.next();
            onTheirWay.add(executor.submit(() -> workers.measure(span)));
        }
    }

    boolean hasNext() {
        return !onTheirWay.isEmpty();
    }

    /**
     * Waits for the next.
     *
     * @throws IOException if the recording could not be read; nothing more comes then
     */
    SpanResult next() throws IOException {
        try {
            SpanResult result = onTheirWay.remove().get();
            submitNext();
            return result;
        } catch (InterruptedException e) {
            cancel();
            Thread.currentThread().interrupt();
            throw new CancellationException("Measuring was interrupted.");
        } catch (ExecutionException e) {
            cancel();
            throw Failures.rethrown(e);
        }
    }

    private void cancel() {
        onTheirWay.forEach(other -> other.cancel(false));
        onTheirWay.clear();
    }
}
