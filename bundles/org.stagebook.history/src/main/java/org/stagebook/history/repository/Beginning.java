package org.stagebook.history.repository;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.stagebook.history.HistoryException;

/** Makes the folder of a production a repository, with the production as it lies there as the first state. */
public final class Beginning {
    private final Clock clock;

    public Beginning(Clock clock) {
        this.clock = clock;
    }

    /**
     * Begins the history of a production that has none; does nothing to one that has.
     *
     * @param folder of a production that was saved
     */
    public void of(Path folder, String title) throws HistoryException {
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            if (repository.latest().isEmpty()) {
                repository.keep(
                        KeepRequest.of(Occasion.BEGINNING, "Begin \"" + title + "\"", List.of(), clock.instant()));
            }
        }
    }
}
