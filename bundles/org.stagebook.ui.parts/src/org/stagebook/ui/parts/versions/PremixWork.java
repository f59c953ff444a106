package org.stagebook.ui.parts.versions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.stagebook.edit.progress.Progress;
import org.stagebook.history.repository.ProductionRepository;
import org.stagebook.history.version.PremixKeeper;
import org.stagebook.history.version.PremixPrint;
import org.stagebook.history.version.PrintReader;
import org.stagebook.history.version.PrintedFile;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.ui.parts.jobs.LongWork;
import org.stagebook.ui.parts.jobs.Outcome;
import org.stagebook.ui.parts.versions.presenter.RecordForm;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Records premixes: reads them beside the window, then writes each into the production and its history. */
record PremixWork(RecordForm form, OpenProduction open, BooleanSupplier wanted) implements LongWork<List<PrintedFile>> {

    @Override
    public String title() {
        return "Record premixes";
    }

    @Override
    public List<PrintedFile> prepare(Progress progress) throws IOException {
        return new PrintReader(progress).read(form.files());
    }

    @Override
    public boolean isWanted() {
        return wanted.getAsBoolean();
    }

    @Override
    public Outcome finish(List<PrintedFile> read) throws IOException, ProductionStoreException {
        List<String> tags = new ArrayList<>();
        try (ProductionRepository repository = ProductionRepository.open(open.folder())) {
            PremixKeeper keeper = new PremixKeeper(open.session(), repository);
            for (PremixPrint print : form.premixes(read)) {
                tags.add(keeper.record(print).tag().name());
            }
        }
        String words = "Recorded " + String.join(", ", tags) + ".";
        return new Outcome(WorkState.DONE, title(), words, words);
    }

    @Override
    public void discard(List<PrintedFile> prepared) {
        // nothing was written
    }
}
