package org.stagebook.ui.parts.deliver.presenter;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStore;
import org.stagebook.model.store.ProductionStoreException;

/** Reads productions that stand beside another, wherever that is done; a large one on a shared store takes its time. */
@FunctionalInterface
public interface NeighbourReading {

    /** Reads at once, and lets the caller wait. */
    NeighbourReading AT_ONCE = (folder, told) -> told.accept(read(folder));

    /** Reads one and tells the answer in the thread of the window; tells nothing once the desk is gone. */
    void start(Path folder, Consumer<Answer> told);

    /** What came of it. */
    sealed interface Answer {
        /** It was read. */
        record Read(Production production) implements Answer {}

        /** It was not, for a reason, a sentence. */
        record Unread(String reason) implements Answer {}
    }

    /** Reads a production as it was saved last, without a lock. */
    static Answer read(Path folder) {
        try (ProductionStore store = ProductionStore.openReadOnly(folder)) {
            return new Answer.Read(store.production());
        } catch (ProductionStoreException e) {
            return new Answer.Unread(String.valueOf(e.getMessage()));
        }
    }
}
