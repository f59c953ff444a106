package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.formats.ForeignFiles;
import org.stagebook.interchange.formats.ImportChoices;
import org.stagebook.ui.session.OpenProduction;

/** Reads a file of another program in the background and brings it into the production as one step. */
public record ImportWork(Path file, ImportChoices choices, OpenProduction production, Predicate<OpenProduction> isOpen)
        implements LongWork<Incoming> {

    @Override
    public String title() {
        return "Import " + file.getFileName();
    }

    @Override
    public Incoming prepare(Progress progress) throws IOException {
        progress.begin("Read " + file.getFileName(), 0);
        return new ForeignFiles().read(file, choices);
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production);
    }

    @Override
    public void discard(Incoming prepared) {
        // nothing is held
    }

    @Override
    public Outcome finish(Incoming incoming) {
        return ImportText.of(file, incoming.apply(production.session(), Progress.NONE));
    }
}
