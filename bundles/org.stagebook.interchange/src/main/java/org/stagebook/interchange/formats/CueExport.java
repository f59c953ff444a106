package org.stagebook.interchange.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.stagebook.interchange.outgoing.CueWriter;
import org.stagebook.interchange.outgoing.OutgoingContext;
import org.stagebook.interchange.outgoing.OutgoingCues;
import org.stagebook.interchange.outgoing.WholeFile;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;

/**
 * The cues of a production on their way into a file; immutable, so that writing may be on any thread.
 *
 * @param format what they are written as
 * @param cues what is written
 * @param context what writers have to know beside
 */
public record CueExport(ExportFormat format, OutgoingCues cues, OutgoingContext context, CueWriter writer) {

    /**
     * All cues of a production, or of one reel, as they are now.
     *
     * @param reelNumber the only reel wanted; empty for all
     * @param listedOn the day, for lists that carry one
     */
    public static CueExport of(Production production, OptionalInt reelNumber, ExportFormat format, LocalDate listedOn) {
        return new CueExport(
                format,
                OutgoingCues.of(production, reelNumber),
                OutgoingContext.of(production),
                new CueWriters(production, reelNumber, listedOn).writer(format));
    }

    /** Some cues of a production, as they are now, in the order of the reels and of time. */
    public static CueExport only(List<Cue> wanted, Production production, ExportFormat format, LocalDate listedOn) {
        return new CueExport(
                format,
                OutgoingCues.only(wanted, production),
                OutgoingContext.of(production),
                new CueWriters(production, OptionalInt.empty(), listedOn).writer(format));
    }

    /** The same with all a cue says, in tags, in subtitles too; without it they show viewers number and text only. */
    public CueExport withSubtitleTags() {
        return new CueExport(format, cues, context.withSubtitleTags(), writer);
    }

    /** Writes to a stream, which is left open. */
    public void writeTo(OutputStream out) throws IOException {
        writer.write(cues.cues(), context, out);
    }

    /**
     * Writes a file, replacing one that is there only when it is whole.
     *
     * @throws IOException if it cannot be written; a file that was there is as it was
     */
    public void writeTo(Path file) throws IOException {
        new WholeFile(file).write(this::writeTo);
    }
}
