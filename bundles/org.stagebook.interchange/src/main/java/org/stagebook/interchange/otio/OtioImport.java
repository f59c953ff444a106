package org.stagebook.interchange.otio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFile;
import org.stagebook.interchange.ForeignFile.Limit;
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
 *
 * @param fileName it was read from, without folders
 */
public record OtioImport(OtioDocument.Timelines document, String fileName, ImportSettings settings)
        implements Incoming {

    private static final Limit LIMIT = new Limit(128, "Export the reels one by one.");

    /**
     * Reads a file.
     *
     * @throws UnreadableFileException if it is no OpenTimelineIO, not whole, or larger than 128 MB
     * @throws IOException if the file cannot be read
     */
    public static OtioImport read(Path path, ImportSettings settings) throws IOException {
        ForeignFile file = new ForeignFile(path, LIMIT);
        return new OtioImport(timelines(file), file.name(), settings);
    }

    private static OtioDocument.Timelines timelines(ForeignFile file) throws IOException {
        try (InputStream in = file.stream()) {
            return switch (OtioParser.parse(in)) {
                case OtioDocument.Timelines read -> read;
                case OtioDocument.Unreadable none -> throw file.unreadable(none.reason());
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
