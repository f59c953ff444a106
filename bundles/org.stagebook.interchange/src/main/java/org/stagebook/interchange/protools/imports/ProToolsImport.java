package org.stagebook.interchange.protools.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.ImportPlan;
import org.stagebook.interchange.placing.ImportSession;
import org.stagebook.interchange.protools.ParseResult;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.interchange.protools.SessionTextParser;

/** Import of Pro Tools "Export Session Info as Text" files: first {@link #read}, then {@link #apply}. */
public final class ProToolsImport {

    private static final long LARGEST_BYTES = 64L << 20;

    private ProToolsImport() {}

    /**
     * Reads an export; what could not be read of it is among the session's warnings.
     *
     * @throws UnreadableFileException if the file is no such export
     * @throws IOException if the file cannot be read, or is larger than 64 MiB, which is half a million clips
     */
    public static ParsedSession read(Path file) throws IOException {
        long sizeBytes = Files.size(file);
        if (sizeBytes > LARGEST_BYTES) {
            throw new IOException(file + " has " + sizeBytes + " bytes; session text exports are read up to "
                    + LARGEST_BYTES + " bytes. Export fewer tracks at a time.");
        }
        return switch (SessionTextParser.parse(Files.readAllBytes(file))) {
            case ParseResult.Session read -> read.session();
            case ParseResult.NotASession none -> throw new UnreadableFileException(file, none.reason());
        };
    }

    /**
     * Brings a session into the production as one undoable step; if there is nothing new in it, as none.
     *
     * <p>To be called on the editing session's thread.
     *
     * @return what was made, with the warnings of reading and of placing
     * @throws java.util.concurrent.CancellationException if the progress says so; the production is unchanged then
     */
    public static ImportSummary apply(
            ParsedSession session, EditingSession editing, ImportOptions options, Progress progress) {
        Warnings warnings = new Warnings();
        warnings.addAll(session.warnings());
        ImportPlan plan = new SessionPlanner(session, editing.production(), options, warnings).plan(progress);
        editing.run(new ImportSession("Import " + session.header().sessionName(), plan));
        return ImportSummary.of(ForeignFormat.PRO_TOOLS_TEXT, plan.counts(), warnings);
    }
}
