package org.stagebook.interchange.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ParseWarning;
import org.stagebook.interchange.UnreadableFileException;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.edl.EdlCut;
import org.stagebook.interchange.edl.EdlImport;
import org.stagebook.interchange.edl.RateQuestion;
import org.stagebook.interchange.otio.OtioDocument;
import org.stagebook.interchange.otio.OtioImport;
import org.stagebook.interchange.otio.OtioTimeline;
import org.stagebook.timebase.TimecodeFormat;

/**
 * A cut of picture as another program lists it, for comparing; nothing of it comes into a production by itself.
 *
 * @param list counted in the rate that was stated, that the file says, or that the production has
 * @param warnings what was not read, or not for certain
 */
public record CutFile(CutList list, List<ParseWarning> warnings) {

    /** Keeps its own copy. */
    public CutFile {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads an edit list or a timeline.
     *
     * @param rate how its timecode counts; empty to take it from the file, else from the production
     * @param production how the production counts
     * @throws UnreadableFileException if it lists no cut
     * @throws IOException if it cannot be read at all
     */
    public static CutFile read(Path file, Optional<TimecodeFormat> rate, TimecodeFormat production) throws IOException {
        ForeignFormat format = new FormatDetector().detect(file);
        return switch (format) {
            case CMX3600 -> editList(file, rate, production);
            case OTIO -> timeline(file, rate, production);
            default ->
                throw new UnreadableFileException(
                        file,
                        new ParseWarning(
                                0,
                                "This is no list of a cut but " + format.label()
                                        + ". Export the cut as CMX3600, File32 or File128, or as OpenTimelineIO."));
        };
    }

    private static CutFile editList(Path file, Optional<TimecodeFormat> rate, TimecodeFormat production)
            throws IOException {
        Warnings warnings = new Warnings();
        var edl = EdlImport.read(file, ImportSettings.none()).edl();
        warnings.addAll(edl.warnings());
        RateQuestion.Answer answer = new RateQuestion(edl.evidence()).answer(rate, production);
        warnings.addAll(answer.warnings());
        EdlCut cut = edl.cutList(answer.format());
        warnings.addAll(cut.warnings());
        return new CutFile(cut.list(), warnings.inFileOrder());
    }

    private static CutFile timeline(Path file, Optional<TimecodeFormat> rate, TimecodeFormat production)
            throws IOException {
        return first(OtioImport.read(file, ImportSettings.none()).document(), file, rate, production);
    }

    private static CutFile first(
            OtioDocument.Timelines read, Path file, Optional<TimecodeFormat> rate, TimecodeFormat production)
            throws UnreadableFileException {
        if (read.timelines().isEmpty()) {
            throw new UnreadableFileException(file, new ParseWarning(0, "It holds no timeline."));
        }
        Warnings warnings = new Warnings();
        warnings.addAll(read.warnings());
        if (read.timelines().size() > 1) {
            warnings.add(0, "It holds " + read.timelines().size() + " timelines; the first was taken.");
        }
        OtioTimeline timeline = read.timelines().getFirst();
        TimecodeFormat format = rate.orElseGet(() -> timeline.format(production));
        return new CutFile(timeline.cutList(format), warnings.inFileOrder());
    }
}
