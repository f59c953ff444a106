package org.stagebook.history.version;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.stagebook.history.merge.ModelState;
import org.stagebook.history.words.WordsComparison;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;

/** Two states of a production read side by side, because reading takes most of the time that comparing them takes. */
record ParallelReading(ProductionFiles before, ProductionFiles after) {

    WordsComparison compared() throws ProductionStoreException {
        FutureTask<ModelState> other = new FutureTask<>(() -> ModelState.of(after.read()));
        Thread.ofPlatform().name("Read a version").daemon().start(other);
        ModelState one = ModelState.of(before.read());
        return WordsComparison.of(one, result(other));
    }

    private static ModelState result(FutureTask<ModelState> reading) throws ProductionStoreException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ProductionStoreException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Comparing was interrupted; nothing was changed.");
        }
    }
}
