package org.stagebook.interchange.otio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.Warnings;

/**
 * A file of OpenTimelineIO on its way into a production: cuts become picture cuts, sound tracks become tracks with clips,
 * markers become markers, and markers with our metadata cues again.
 */
public final class OtioImport implements Incoming {

    private static final long LARGEST_BYTES = 128L << 20;

    private final OtioDocument.Timelines document;
    private final String fileName;
    private final ImportSettings settings;

    private OtioImport(OtioDocument.Timelines document, String fileName, ImportSettings settings) {
        this.document = document;
        this.fileName = fileName;
        this.settings = settings;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if it is no OpenTimelineIO, or not whole
     * @throws IOException if the file cannot be read, or is larger than 128 MiB
     */
    public static OtioImport read(Path file, ImportSettings settings) throws IOException {
        long sizeBytes = Files.size(file);
        if (sizeBytes > LARGEST_BYTES) {
            throw new IOException(file + " has " + sizeBytes + " bytes; OpenTimelineIO is read up to " + LARGEST_BYTES
                    + " bytes. Export the reels one by one.");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (OtioParser.parse(in)) {
                case OtioDocument.Timelines read -> new OtioImport(read, String.valueOf(file.getFileName()), settings);
                case OtioDocument.Unreadable none -> throw new UnreadableFileException(file, none.reason());
            };
        }
    }

    @Override
    public ForeignFormat format() {
        return ForeignFormat.OTIO;
    }

    @Override
    public ImportSummary apply(EditingSession editing, Progress progress) {
        Warnings warnings = new Warnings();
        warnings.addAll(document.warnings());
        List<ImportSummary> made = new ArrayList<>();
        progress.begin("Placing timelines", document.timelines().size());
        editing.run("Import " + fileName, production -> {
            for (OtioTimeline timeline : document.timelines()) {
                if (progress.isCancelled()) {
                    throw new CancellationException("The import was stopped; nothing was changed.");
                }
                made.add(new TimelineImport(timeline, fileName, settings, warnings).apply(editing));
                progress.worked(1);
            }
        });
        return sum(made, warnings.inFileOrder());
    }

    private static ImportSummary sum(List<ImportSummary> made, List<ParseWarning> warnings) {
        return new ImportSummary(
                ForeignFormat.OTIO,
                made.stream().mapToInt(ImportSummary::tracks).sum(),
                made.stream().mapToInt(ImportSummary::clips).sum(),
                made.stream().mapToInt(ImportSummary::markers).sum(),
                made.stream().mapToInt(ImportSummary::cues).sum(),
                made.stream().mapToInt(ImportSummary::events).sum(),
                warnings);
    }
}
