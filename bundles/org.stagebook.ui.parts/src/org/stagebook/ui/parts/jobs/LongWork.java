package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import org.stagebook.edit.progress.Progress;
import org.stagebook.model.store.ProductionStoreException;

/**
 * A piece of long work in two halves: one that takes its time on any thread and touches no production, and one that
 * brings its outcome into the production, quickly, on the UI thread.
 *
 * @param <T> what the first half hands to the second
 */
public interface LongWork<T> {

    /** What is done, for the person: "Import harbour_r1.txt". */
    String title();

    /** The first half; asks the progress often whether to go on. */
    T prepare(Progress progress) throws IOException, ProductionStoreException;

    /** The second half; says what came of it all. */
    Outcome finish(T prepared) throws IOException, ProductionStoreException;

    /** Gives back what was prepared when there will be no second half. */
    void discard(T prepared) throws IOException;

    /** Whether the second half still makes sense: the production may have been closed meanwhile. */
    default boolean isWanted() {
        return true;
    }
}
