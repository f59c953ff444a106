package org.stagebook.interchange.subtitle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import org.stagebook.interchange.placing.CueRow;
import org.stagebook.interchange.placing.RowsImport;
import org.stagebook.interchange.placing.RowsImport.Target;

/**
 * Subtitles on their way into a production, where each becomes a cue.
 *
 * @param fileName it was read from, without folders
 */
public record SrtImport(SubRipFile subtitles, String fileName, ImportSettings settings) implements Incoming {

    private static final Limit LIMIT = new Limit(16, "No file of subtitles is that long.");

    /**
     * Reads a SubRip file.
     *
     * @throws UnreadableFileException if there is not one subtitle in it, or it is larger than 16 MB
     * @throws IOException if it cannot be read at all
     */
    public static SrtImport read(Path path, ImportSettings settings) throws IOException {
        ForeignFile file = new ForeignFile(path, LIMIT);
        SubRipFile subtitles = SubRipParser.parse(file.bytes());
        if (subtitles.subtitles().isEmpty()) {
            throw file.unreadable(
                    "There is no subtitle in the file: no line with times such as 00:00:10,500 --> 00:00:12,000.");
        }
        return new SrtImport(subtitles, file.name(), settings);
    }

    @Override
    public ForeignFormat format() {
        return ForeignFormat.SRT;
    }

    @Override
    public ImportSummary apply(EditingSession editing, Progress progress) {
        Warnings warnings = new Warnings();
        warnings.addAll(subtitles.warnings());
        SubtitlePlacement placement =
                new SubtitlePlacement(editing.production(), settings, subtitles.subtitles(), warnings);
        List<CueRow> rows = subtitles.subtitles().stream().map(placement::row).toList();
        return new RowsImport(format(), fileName, placement.reels(), warnings)
                .apply(rows, Target.CUES, editing, progress);
    }
}
