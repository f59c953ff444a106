package org.stagebook.interchange.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.NewProduction;
import org.stagebook.edit.ProductionFactory;
import org.stagebook.edit.SessionSettings;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.formats.ForeignFiles;
import org.stagebook.interchange.formats.ImportChoices;
import org.stagebook.interchange.protools.imports.CueSource;
import org.stagebook.timebase.TimecodeFormat;

/** What every importer promises about bytes it has never seen. */
final class ImportFuzz {

    private static final long MOST_NANOSECONDS = 2_000_000_000L;

    private final ForeignFormat format;
    private final Path file;

    ImportFuzz(ForeignFormat format) {
        this.format = format;
        this.file = Path.of("fuzz." + format.id());
    }

    /** Any bytes are imported or refused with a sentence, within two seconds; undo leaves nothing of them. */
    void run(byte[] content) throws IOException {
        Files.write(file, content);
        long start = System.nanoTime();
        importIt();
        checkTime(start);
    }

    /** @param startNanoseconds when the work began */
    static void checkTime(long startNanoseconds) {
        long taken = System.nanoTime() - startNanoseconds;
        check(taken < MOST_NANOSECONDS, "it took " + taken / 1_000_000 + " ms");
    }

    private void importIt() {
        ImportChoices choices = new ImportChoices(
                ImportSettings.none(), Optional.of(format), CueSource.CLIPS, Optional.empty(), List.of());
        NewProduction wanted = NewProduction.feature("Fuzz", TimecodeFormat.TC_23_976, 1);
        try (EditingSession editing =
                EditingSession.inMemory(new ProductionFactory().create(wanted), SessionSettings.standard())) {
            ImportSummary made = new ForeignFiles().read(file, choices).apply(editing, Progress.NONE);
            check(made.cues() >= 0 && made.events() >= 0, "negative counts");
            check(made.warnings().stream().noneMatch(warning -> warning.text().isBlank()), "a warning without words");
            editing.undo();
            check(editing.production().getReels().size() == 1, "undo left reels behind");
        } catch (IOException refused) {
            check(!String.valueOf(refused.getMessage()).isBlank(), "a refusal without words");
        }
    }

    static void check(boolean kept, String what) {
        if (!kept) {
            throw new IllegalStateException("A promise is broken: " + what);
        }
    }
}
