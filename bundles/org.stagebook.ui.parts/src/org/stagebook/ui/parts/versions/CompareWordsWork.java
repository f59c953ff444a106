package org.stagebook.ui.parts.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.VersionArchive;
import org.stagebook.history.words.WordsComparison;
import org.stagebook.model.MixVersion;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.versions.presenter.VersionChoice;
import org.stagebook.ui.theme.WorkState;

/**
 * Says in words what is different between two versions, from the production as it was kept at each.
 *
 * @param before copy of the earlier version, for the model itself belongs to the thread of the window
 * @param after copy of the later one
 */
record CompareWordsWork(
        VersionChoice choice,
        MixVersion before,
        MixVersion after,
        Path folder,
        BooleanSupplier wanted,
        BiConsumer<VersionChoice, WordsComparison> found)
        implements LongWork<WordsComparison> {

    @Override
    public String title() {
        return "Compare " + choice.words() + " in words";
    }

    @Override
    public WordsComparison prepare(Progress progress) throws IOException, ProductionStoreException {
        progress.begin("Reading both versions", 0);
        try (ProductionRepository repository = ProductionRepository.open(folder)) {
            return new VersionArchive(repository).compared(before, after);
        }
    }

    @Override
    public boolean isWanted() {
        return wanted.getAsBoolean();
    }

    @Override
    public Outcome finish(WordsComparison comparison) {
        found.accept(choice, comparison);
        return new Outcome(WorkState.DONE, title(), comparison.differences().size() + " differences.");
    }

    @Override
    public void discard(WordsComparison prepared) {
        // nothing is held
    }
}
