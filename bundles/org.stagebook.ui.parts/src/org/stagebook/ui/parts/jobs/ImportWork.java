package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.interchange.protools.imports.ImportOptions;
import org.stagebook.interchange.protools.imports.ProToolsImport;
import org.stagebook.ui.session.OpenProduction;

/** Reads a Pro Tools text export in the background and brings it into the production as one step. */
public record ImportWork(Path file, OpenProduction production, Predicate<OpenProduction> isOpen)
        implements LongWork<ParsedSession> {

    @Override
    public String title() {
        return "Import " + file.getFileName();
    }

    @Override
    public ParsedSession prepare(Progress progress) throws IOException {
        progress.begin("Read " + file.getFileName(), 0);
        return ProToolsImport.read(file);
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production);
    }

    @Override
    public void discard(ParsedSession prepared) {
        // nothing is held
    }

    @Override
    public Outcome finish(ParsedSession session) {
        ImportSummary summary =
                ProToolsImport.apply(session, production.session(), ImportOptions.standard(), Progress.NONE);
        return ImportText.of(file, summary);
    }
}
