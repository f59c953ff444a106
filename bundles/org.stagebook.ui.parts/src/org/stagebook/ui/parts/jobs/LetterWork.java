package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.AcceptanceFiles;
import org.stagebook.handoff.record.Letters;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/** Brings a letter from the other side into the production, as one step. */
public record LetterWork(Path file, OpenProduction production, Predicate<OpenProduction> isOpen)
        implements LongWork<AcceptanceFile> {

    @Override
    public String title() {
        return "Import letter " + file.getFileName();
    }

    @Override
    public AcceptanceFile prepare(Progress progress) throws IOException {
        progress.begin("Read " + file.getFileName(), 0);
        return new AcceptanceFiles().read(file);
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production);
    }

    @Override
    public void discard(AcceptanceFile prepared) {
        // nothing is held
    }

    @Override
    public Outcome finish(AcceptanceFile letter) throws IOException {
        Letters.join(letter, production.session());
        String said = ImportText.counted(letter.acceptances().size(), "acceptance") + ", "
                + letter.queries().size() + (letter.queries().size() == 1 ? " query" : " queries");
        return new Outcome(
                WorkState.DONE,
                "Imported the letter on " + letter.packageName() + ": " + said,
                "From " + file + ".\nRecorded in \u201c" + production.title() + "\u201d; save to keep it.\n");
    }
}
