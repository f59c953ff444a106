package org.stagebook.history.version;

import java.util.Map;
import java.util.Optional;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.words.WordsComparison;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;

/** The productions as they were when mix versions were printed; knows those that were tagged when it was opened. */
public final class VersionArchive {
    private final ProductionRepository repository;
    private final Map<String, String> commitsById;

    public VersionArchive(ProductionRepository repository) throws HistoryException {
        this.repository = repository;
        this.commitsById = repository.tags().commitsById();
    }

    /** Whether a version was kept; one that came from elsewhere may not have been. */
    public boolean isKept(MixVersion version) {
        return commitsById.containsKey(version.getId());
    }

    /** What is different between two versions, in words. */
    public WordsComparison compared(MixVersion before, MixVersion after)
            throws HistoryException, ProductionStoreException {
        return new ParallelReading(files(before), files(after)).compared();
    }

    /** The production as it was; a production of its own, that nobody has open. */
    public Production production(MixVersion version) throws HistoryException, ProductionStoreException {
        return files(version).read();
    }

    private ProductionFiles files(MixVersion version) throws HistoryException {
        Optional<String> commit = Optional.ofNullable(commitsById.get(version.getId()));
        if (commit.isEmpty()) {
            throw new HistoryException("The version " + version.getLabel()
                    + " cannot be looked into: it has no tag in the history of this production. Sync, for somebody else may have"
                    + " kept it; nothing was changed.");
        }
        return repository.filesOf(commit.get());
    }
}
