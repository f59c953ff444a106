package org.stagebook.interchange.protools.imports;

import java.io.IOException;
import java.nio.file.Path;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFile;
import org.stagebook.interchange.ForeignFile.Limit;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.ImportPlan;
import org.stagebook.interchange.placing.ImportSession;
import org.stagebook.interchange.protools.ParseResult;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.interchange.protools.SessionTextParser;

/**
 * A Pro Tools "Export Session Info as Text" file, read and ready to be brought into a production.
 *
 * @param fileName it was read from, without folders; empty for a session from elsewhere
 */
public record ProToolsFile(String fileName, ParsedSession session, ImportOptions options) implements Incoming {

    private static final Limit LIMIT = new Limit(64, "That is half a million clips; export fewer tracks at a time.");

    /**
     * Reads an export; what could not be read of it is among the session's warnings. Of the settings the reel and the film
     * rate are taken; the export says itself how its timecode counts.
     *
     * @throws UnreadableFileException if the file is no such export, or larger than 64 MB
     * @throws IOException if the file cannot be read
     */
    public static ProToolsFile read(Path path, ImportSettings settings) throws IOException {
        ForeignFile file = new ForeignFile(path, LIMIT);
        return switch (SessionTextParser.parse(file.bytes())) {
            case ParseResult.Session read -> new ProToolsFile(file.name(), read.session(), ImportOptions.of(settings));
            case ParseResult.NotASession none -> throw file.unreadable(none.reason());
        };
    }

    /** The same file with other choices. */
    public ProToolsFile withOptions(ImportOptions chosen) {
        return new ProToolsFile(fileName, session, chosen);
    }

    @Override
    public ForeignFormat format() {
        return ForeignFormat.PRO_TOOLS_TEXT;
    }

    @Override
    public ImportSummary apply(EditingSession editing, Progress progress) {
        Warnings warnings = new Warnings();
        warnings.addAll(session.warnings());
        ImportPlan plan = new SessionPlanner(session, editing.production(), options, warnings)
                .plan(fileName, editing.clock().instant(), progress);
        editing.run(new ImportSession("Import " + session.header().sessionName(), plan));
        return ImportSummary.of(format(), plan.counts(), warnings);
    }
}
