package org.stagebook.ui.parts.versions;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.Restoration;
import org.stagebook.history.version.Restoration.Restored;
import org.stagebook.history.version.RestoreWish;
import org.stagebook.model.MixVersion;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Goes back to an earlier version by recording a new one; all of it changes the production, so all of it is the second half. */
record RestoreWork(RestoreWish wish, OpenProduction open, BooleanSupplier wanted, Consumer<MixVersion> restored)
        implements LongWork<RestoreWish> {

    @Override
    public String title() {
        return "Go back to " + wish.version().getLabel();
    }

    @Override
    public RestoreWish prepare(Progress progress) {
        progress.begin("Go back", 0);
        return wish;
    }

    @Override
    public boolean isWanted() {
        return wanted.getAsBoolean();
    }

    @Override
    public Outcome finish(RestoreWish prepared) throws IOException, ProductionStoreException {
        try (ProductionRepository repository = ProductionRepository.open(open.folder())) {
            Restored made = new Restoration(open.session(), repository).restore(prepared);
            restored.accept(made.printed().version());
            return outcome(made);
        }
    }

    private Outcome outcome(Restored made) {
        StringBuilder words = new StringBuilder("Recorded ")
                .append(made.printed().version().getLabel())
                .append(", back to ")
                .append(wish.version().getLabel())
                .append(wish.scope().words())
                .append(". The state before it was kept.");
        if (made.removedCues() > 0) {
            words.append(" Cues that did not exist then are marked as removed: ")
                    .append(made.removedCues())
                    .append('.');
        }
        if (!made.recutReels().isEmpty()) {
            words.append(" The picture was recut since, so places stay as they are in reel ")
                    .append(made.recutReels().stream()
                            .sorted()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")))
                    .append('.');
        }
        return new Outcome(WorkState.DONE, title(), words.toString(), words.toString());
    }

    @Override
    public void discard(RestoreWish prepared) {
        // nothing was made yet
    }
}
