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

    private final ForeignFormat format;
    private final Path file;

    ImportFuzz(ForeignFormat format) {
        this.format = format;
        this.file = Path.of("fuzz." + format.id());
    }

    /** Any bytes are imported or refused with a sentence, within two seconds; undo leaves nothing of them. */
    void run(byte[] content) throws IOException {
        Files.write(file, content);
        Promises.keepsTime(this::importIt);
    }

    private void importIt() {
        ImportChoices choices = new ImportChoices(
                ImportSettings.none(), Optional.of(format), CueSource.CLIPS, Optional.empty(), List.of());
        NewProduction wanted = NewProduction.feature("Fuzz", TimecodeFormat.TC_23_976, 1);
        try (EditingSession editing =
                EditingSession.inMemory(new ProductionFactory().create(wanted), SessionSettings.standard())) {
            ImportSummary made = new ForeignFiles().read(file, choices).apply(editing, Progress.NONE);
            Promises.check(made.cues() >= 0 && made.events() >= 0, "negative counts");
            Promises.check(
                    made.warnings().stream().noneMatch(warning -> warning.text().isBlank()), "a warning without words");
            editing.undo();
            Promises.check(editing.production().getReels().size() == 1, "undo left reels behind");
        } catch (IOException refused) {
            Promises.check(!String.valueOf(refused.getMessage()).isBlank(), "a refusal without words");
        }
    }
}
