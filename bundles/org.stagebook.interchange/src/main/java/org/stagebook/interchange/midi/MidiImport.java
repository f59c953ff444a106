package org.stagebook.interchange.midi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.stagebook.interchange.midi.MidiFile.TextEvent;
import org.stagebook.interchange.midi.MidiFile.TextKind;
import org.stagebook.interchange.placing.CueRow;
import org.stagebook.interchange.placing.RowsImport;
import org.stagebook.interchange.placing.RowsImport.Target;
import org.stagebook.model.Production;

/**
 * Markers and cue points of a Standard MIDI file on their way into a production, where they become cues.
 *
 * @param fileName it was read from, without folders
 */
public record MidiImport(MidiFile midi, String fileName, ImportSettings settings) implements Incoming {

    private static final Limit LIMIT = new Limit(64, "No MIDI file with markers is that long.");

    /**
     * Reads a MIDI file.
     *
     * @throws UnreadableFileException if it is none, or larger than 64 MB
     * @throws IOException if it cannot be read at all
     */
    public static MidiImport read(Path path, ImportSettings settings) throws IOException {
        ForeignFile file = new ForeignFile(path, LIMIT);
        MidiFile midi = MidiReader.read(file.bytes())
                .orElseThrow(() -> file.unreadable("The file does not begin as a Standard MIDI File does."));
        return new MidiImport(midi, file.name(), settings);
    }

    @Override
    public ForeignFormat format() {
        return ForeignFormat.MIDI;
    }

    @Override
    public ImportSummary apply(EditingSession editing, Progress progress) {
        Production production = editing.production();
        Warnings warnings = new Warnings();
        warnings.addAll(midi.warnings());
        List<TextEvent> markers = markers(warnings);
        MarkerPlacement placement = new MarkerPlacement(midi, production, settings, warnings);
        List<CueRow> rows = new ArrayList<>();
        markers.forEach(marker -> rows.add(placement.row(marker)));
        return new RowsImport(format(), fileName, placement.reels(), warnings)
                .apply(rows, Target.CUES, editing, progress);
    }

    /** Plain texts are taken only where there is nothing better: they are mostly credits. */
    private List<TextEvent> markers(Warnings warnings) {
        List<TextEvent> markers = midi.texts().stream()
                .filter(text -> text.kind() != TextKind.TEXT)
                .toList();
        if (markers.isEmpty()) {
            return midi.texts();
        }
        int left = midi.texts().size() - markers.size();
        if (left > 0) {
            warnings.add(0, "Texts in the MIDI file that are neither markers nor cue points, left out: " + left + ".");
        }
        return markers;
    }

    /** The timecode the file starts at, if it says it. */
    public Optional<SmpteOffset> offset() {
        return midi.offset();
    }
}
