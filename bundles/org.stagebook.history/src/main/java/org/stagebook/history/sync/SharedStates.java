package org.stagebook.history.sync;

import java.util.List;
import java.util.Optional;
import org.stagebook.history.HistoryException;
import org.stagebook.history.merge.Merged;
import org.stagebook.history.merge.ModelState;
import org.stagebook.history.merge.Side;
import org.stagebook.history.merge.ThreeWayMerge;
import org.stagebook.history.merge.Version;
import org.stagebook.history.repository.Kept;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStoreException;

/** Reads kept states of a production as the merge wants them, and joins two. */
final class SharedStates {
    private final ProductionRepository repository;

    SharedStates(ProductionRepository repository) {
        this.repository = repository;
    }

    /** The production as it was. */
    Production production(Kept kept) throws HistoryException, ProductionStoreException {
        return repository.filesOf(kept.commit()).read();
    }

    /** Both, joined by object. */
    Merged join(Kept ours, Kept theirs) throws HistoryException, ProductionStoreException {
        ModelState base = base(ours, theirs);
        return ThreeWayMerge.merge(base, version(ours), version(theirs));
    }

    private Version version(Kept kept) throws HistoryException, ProductionStoreException {
        return new Version(state(kept), Side.of(kept.by().name(), kept.at()));
    }

    private ModelState state(Kept kept) throws HistoryException, ProductionStoreException {
        return ModelState.of(production(kept));
    }

    /** What both come from; where work was joined crosswise before, what those have in common is joined first. */
    private ModelState base(Kept ours, Kept theirs) throws HistoryException, ProductionStoreException {
        List<Kept> common = repository.shared().common(ours, theirs);
        if (common.isEmpty()) {
            throw new HistoryException("Nothing was joined: what lies at "
                    + repository.shared().address().orElse("the shared store")
                    + " does not come from this production. Everything is kept here. Name another place with --with, or clone"
                    + " what is there with git.");
        }
        ModelState base = state(common.getFirst());
        Kept last = common.getFirst();
        for (Kept next : common.subList(1, common.size())) {
            base = ThreeWayMerge.merge(base(last, next), base, state(next)).state();
            last = next;
        }
        return base;
    }

    /** The latest state both have, for telling what is new. */
    Optional<Kept> latestCommon(Kept ours, Kept theirs) throws HistoryException {
        return repository.shared().common(ours, theirs).stream().findFirst();
    }
}
