package org.stagebook.interchange.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stagebook.interchange.edl.MarkerEdlWriter;
import org.stagebook.interchange.midi.MidiMarkers;
import org.stagebook.interchange.otio.OtioWriter;
import org.stagebook.interchange.outgoing.CueWriter;
import org.stagebook.interchange.outgoing.OutgoingContext;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.interchange.sheet.writing.AvidMarkers;
import org.stagebook.interchange.sheet.writing.CueListCsv;
import org.stagebook.interchange.sheet.writing.CueListWorkbook;
import org.stagebook.interchange.sheet.writing.ReaperCsv;
import org.stagebook.interchange.subtitle.SrtWriter;
import org.stagebook.model.Production;
import org.stagebook.timebase.Position;

/**
 * Who writes which format.
 *
 * @param production as it is now, for formats that show its picture
 * @param reelNumber the only reel wanted; empty for all
 * @param listedOn the day, for lists that carry one
 */
record CueWriters(Production production, OptionalInt reelNumber, LocalDate listedOn) {

    CueWriter writer(ExportFormat format) {
        return switch (format) {
            case MIDI_MARKERS -> CueWriters::midi;
            case AVID -> (cues, context, out) -> new AvidMarkers(context.format(), context.tags()).write(cues, out);
            case RESOLVE -> new MarkerEdlWriter();
            case REAPER -> (cues, context, out) -> new ReaperCsv(context.format(), context.tags()).write(cues, out);
            case OTIO -> OtioWriter.of(production, reelNumber);
            case CSV -> (cues, context, out) -> new CueListCsv(context.format(), listedOn).write(cues, out);
            case XLSX -> (cues, context, out) -> new CueListWorkbook(context.format(), listedOn).write(cues, out);
            case SRT -> CueWriters::subtitles;
        };
    }

    private static void midi(List<OutgoingCue> cues, OutgoingContext context, OutputStream out) throws IOException {
        new MidiMarkers(context.format(), start(cues, context), context.tags()).write(cues, out);
    }

    private static void subtitles(List<OutgoingCue> cues, OutgoingContext context, OutputStream out)
            throws IOException {
        Optional<CueTags> tags = context.subtitleTags() ? Optional.of(context.tags()) : Optional.empty();
        new SrtWriter(start(cues, context), tags).write(cues, out);
    }

    /** Where the first reel starts that has one of the cues. */
    private static Position start(List<OutgoingCue> cues, OutgoingContext context) {
        return cues.stream()
                .map(cue -> context.reelStarts()
                        .getOrDefault(cue.reelNumber(), cue.range().start()))
                .min(Comparator.naturalOrder())
                .orElse(Position.ZERO);
    }
}
