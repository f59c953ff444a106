package org.stagebook.ui.parts.versions;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.PredecessorComparison;
import org.stagebook.history.version.PrintReader;
import org.stagebook.history.version.PrintedFile;
import org.stagebook.history.version.VersionKeeper;
import org.stagebook.history.version.VersionKeeper.Printed;
import org.stagebook.model.MixVersion;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.versions.presenter.RecordForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Records a mix version: reads what was printed beside the window, then writes it into the production and its history. */
record RecordWork(
        RecordForm form,
        PredecessorComparison before,
        OpenProduction open,
        BooleanSupplier wanted,
        Consumer<MixVersion> recorded)
        implements LongWork<List<PrintedFile>> {

    @Override
    public String title() {
        return "Record " + form.label();
    }

    @Override
    public List<PrintedFile> prepare(Progress progress) throws IOException {
        List<PrintedFile> read = new PrintReader(progress).read(form.files());
        return before.compared(read, progress);
    }

    @Override
    public boolean isWanted() {
        return wanted.getAsBoolean();
    }

    @Override
    public Outcome finish(List<PrintedFile> read) throws IOException, ProductionStoreException {
        try (ProductionRepository repository = ProductionRepository.open(open.folder())) {
            Printed printed = new VersionKeeper(open.session(), repository).print(form.print(read));
            recorded.accept(printed.version());
            String stale = printed.stale().isEmpty()
                    ? ""
                    : " Sign-offs that do not hold any more: " + printed.stale().size() + ".";
            String words = "Recorded " + form.label() + " as " + printed.tag().name() + "." + stale;
            return new Outcome(stale.isEmpty() ? WorkState.DONE : WorkState.ATTENTION, title(), words, words);
        }
    }

    @Override
    public void discard(List<PrintedFile> prepared) {
        // nothing was written
    }
}
