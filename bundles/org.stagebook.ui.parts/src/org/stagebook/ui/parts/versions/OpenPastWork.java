package org.stagebook.ui.parts.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.VersionArchive;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.theme.WorkState;

/**
 * Reads the production as it was at a version.
 *
 * @param version a copy, for the model itself belongs to the thread of the window
 */
record OpenPastWork(MixVersion version, Path folder, BooleanSupplier wanted, Consumer<Production> read)
        implements LongWork<Production> {

    @Override
    public String title() {
        return "Open " + version.getLabel() + " as it was";
    }

    @Override
    public Production prepare(Progress progress) throws IOException, ProductionStoreException {
        progress.begin(title(), 0);
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            return new VersionArchive(repository).production(version);
        }
    }

    @Override
    public boolean isWanted() {
        return wanted.getAsBoolean();
    }

    @Override
    public Outcome finish(Production then) {
        read.accept(then);
        return new Outcome(WorkState.DONE, title(), "It is shown beside the present, to be read.");
    }

    @Override
    public void discard(Production prepared) {
        // nothing is held
    }
}
