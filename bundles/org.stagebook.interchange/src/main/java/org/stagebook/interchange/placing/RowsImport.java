package org.stagebook.interchange.placing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NewMarker;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.placing.ImportPlan.PlannedCue;

/**
 * Brings rows of a marker list, a table or subtitles into a production: each becomes a cue or a marker in its reel.
 *
 * <p>What is there already, at the same frames with the same number and text, is left out and counted.
 */
public final class RowsImport {

    /** What the rows of a list become. */
    public enum Target {
        CUES,
        MARKERS
    }

    private final ForeignFormat format;
    private final String fileName;
    private final Reels reels;
    private final Warnings warnings;
    private final Set<String> lost = new TreeSet<>();

    /** For a file of that name, which names the undoable step. */
    public RowsImport(ForeignFormat format, String fileName, Reels reels, Warnings warnings) {
        this.format = format;
        this.fileName = fileName;
        this.reels = reels;
        this.warnings = warnings;
    }

    /**
     * Adds the rows as one undoable step; on the editing session's thread.
     *
     * @throws CancellationException if the progress says so; the production is unchanged then
     */
    public ImportSummary apply(List<CueRow> rows, Target target, EditingSession editing, Progress progress) {
        ImportDraft draft = new ImportDraft();
        AlreadyImported already =
                new AlreadyImported(editing.production(), editing.production().getTimecodeFormat());
        RowReader reader = new RowReader(editing.production(), editing.clock().instant(), warnings);
        int skipped = 0;
        progress.begin("Placing " + rows.size() + " rows", rows.size());
        for (CueRow row : rows) {
            if (progress.isCancelled()) {
                throw new CancellationException("The import was stopped; nothing was changed.");
            }
            skipped += add(row, target, new Sink(draft, already, reader)) ? 0 : 1;
            progress.worked(1);
        }
        if (skipped > 0) {
            warnings.add(0, "Rows that are in the production already, skipped: " + skipped + ".");
        }
        reader.report();
        if (!lost.isEmpty()) {
            warnings.add(
                    0,
                    "Markers keep no " + String.join(", ", lost) + "; these were left out of the rows that have them.");
        }
        ImportPlan plan = draft.plan();
        editing.run(new ImportSession("Import " + fileName, plan));
        return ImportSummary.of(format, plan.counts(), warnings);
    }

    private record Sink(ImportDraft draft, AlreadyImported already, RowReader reader) {}

    private boolean add(CueRow row, Target target, Sink sink) {
        return switch (target) {
            case CUES -> addCue(row, sink);
            case MARKERS -> addMarker(row, sink);
        };
    }

    private boolean addCue(CueRow row, Sink sink) {
        String description = RowReader.description(row);
        if (sink.already().hasCue(row.text(CueField.NUMBER), description, row.range())) {
            return false;
        }
        sink.draft().addCue(reel(row), new PlannedCue(sink.reader().cue(row), row.range()));
        return true;
    }

    private boolean addMarker(CueRow row, Sink sink) {
        String name = RowReader.description(row);
        lost.addAll(RowReader.lostInMarker(row));
        if (sink.already().hasMarker(name, row.range().start())) {
            return false;
        }
        sink.draft()
                .addMarker(
                        reel(row),
                        new NewMarker(
                                RowReader.markerNumber(row),
                                row.range().start(),
                                name,
                                row.text(CueField.COMMENT),
                                row.text(CueField.TRACK),
                                row.text(CueField.COLOUR)));
        return true;
    }

    private ReelTarget reel(CueRow row) {
        return row.reel().orElseGet(() -> reels.reelAt(row.range().start()));
    }
}
