package org.stagebook.testkit.hostile;

import java.io.IOException;
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
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.formats.ForeignFiles;
import org.stagebook.interchange.formats.ImportChoices;
import org.stagebook.interchange.protools.imports.CueSource;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimecodeFormat;

/** A file goes all the way into a production, and out again by undo. */
public final class WholeImport {

    private WholeImport() {}

    /** What is said about the file; the reason alone where it was refused. */
    public static List<ParseWarning> of(Path file, ForeignFormat format) throws IOException {
        ImportChoices choices = new ImportChoices(
                ImportSettings.none(), Optional.of(format), CueSource.CLIPS, Optional.empty(), List.of());
        Production production =
                new ProductionFactory().create(NewProduction.feature("Harbour", TimecodeFormat.TC_23_976, 1));
        try (EditingSession editing = EditingSession.inMemory(production, SessionSettings.standard())) {
            ImportSummary made = new ForeignFiles().read(file, choices).apply(editing, Progress.NONE);
            editing.undo();
            if (production.getReels().size() != 1
                    || !production.getReels().getFirst().getCues().isEmpty()) {
                throw new IllegalStateException("Undo left something of " + file + " behind.");
            }
            return made.warnings();
        } catch (UnreadableFileException refused) {
            return List.of(new ParseWarning(0, String.valueOf(refused.getMessage())));
        }
    }
}
