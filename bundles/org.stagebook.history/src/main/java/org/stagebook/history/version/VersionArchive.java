package org.stagebook.history.version;

import java.util.Optional;
import org.stagebook.history.HistoryException;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionFiles;
import org.stagebook.model.store.ProductionStoreException;

/** The productions as they were when mix versions were printed. */
public final class VersionArchive {
    private final ProductionRepository repository;

    public VersionArchive(ProductionRepository repository) {
        this.repository = repository;
    }

    /** Its files as they were; nothing of a version that was never kept, such as one that came from elsewhere. */
    public Optional<ProductionFiles> files(MixVersion version) throws HistoryException {
        Optional<String> commit = repository.tags().commitOf(version.getId());
        return commit.isEmpty() ? Optional.empty() : Optional.of(repository.filesOf(commit.get()));
    }

    /** The production as it was; a production of its own, that nobody has open. */
    public Production production(MixVersion version) throws HistoryException, ProductionStoreException {
        Optional<ProductionFiles> files = files(version);
        if (files.isEmpty()) {
            throw new HistoryException("The version " + version.getLabel()
                    + " cannot be looked into: it has no tag in the history of this production. Sync, for somebody else may have"
                    + " kept it; nothing was changed.");
        }
        return files.get().read();
    }
}
