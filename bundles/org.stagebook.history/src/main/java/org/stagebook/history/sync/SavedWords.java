package org.stagebook.history.sync;

import java.util.List;
import java.util.Optional;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.words.CommitWords;
import org.stagebook.history.words.WordsComparison;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStoreException;

/** What changed since a kept state, as the message of the next: a first line and further ones. */
final class SavedWords {
    private final ProductionRepository repository;

    SavedWords(ProductionRepository repository) {
        this.repository = repository;
    }

    List<String> since(Optional<Kept> latest, Production now) throws HistoryException, ProductionStoreException {
        if (latest.isEmpty()) {
            return List.of("Begin \"" + now.getTitle() + "\"");
        }
        Production before = repository.filesOf(latest.get().commit()).read();
        WordsComparison changes = WordsComparison.of(before, now);
        return changes.differences().isEmpty()
                ? List.of("Files beside the production")
                : CommitWords.message(changes)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList();
    }
}
