package org.stagebook.interchange.subtitle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.CueRow;
import org.stagebook.interchange.placing.RowsImport;
import org.stagebook.interchange.placing.RowsImport.Target;

/** Subtitles on their way into a production, where each becomes a cue. */
public final class SrtImport implements Incoming {

    private static final long LARGEST_BYTES = 16L << 20;

    private final SubRipFile subtitles;
    private final String fileName;
    private final ImportSettings settings;

    private SrtImport(SubRipFile subtitles, String fileName, ImportSettings settings) {
        this.subtitles = subtitles;
        this.fileName = fileName;
        this.settings = settings;
    }

    /**
     * Reads a SubRip file.
     *
     * @throws UnreadableFileException if there is not one subtitle in it
     * @throws IOException if it cannot be read at all
     */
    public static SrtImport read(Path file, ImportSettings settings) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw unreadable(file, "The file is larger than 16 MB, which no file of subtitles is.");
        }
        SubRipFile subtitles = SubRipParser.parse(Files.readAllBytes(file));
        if (subtitles.subtitles().isEmpty()) {
            throw unreadable(
                    file,
                    "There is no subtitle in the file: no line with times such as 00:00:10,500 --> 00:00:12,000.");
        }
        return new SrtImport(subtitles, String.valueOf(file.getFileName()), settings);
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

    private static UnreadableFileException unreadable(Path file, String sentence) {
        return new UnreadableFileException(file, new ParseWarning(0, sentence));
    }
}
