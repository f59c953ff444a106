package org.stagebook.interchange.sheet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Marker text as Avid Media Composer imports it: user, timecode, track, colour, text and length in frames, with tabs between.
 *
 * <p>Categories are told apart by colour; everything else a cue says is in the text, in tags.
 *
 * @param format how timecode counts
 * @param tags how a cue becomes one text
 */
public record AvidMarkers(TimecodeFormat format, CueTags tags) {

    private static final String USER = "Stagebook";

    /** The timecode track, which every sequence has. */
    private static final String TRACK = "TC1";

    private static final List<String> COLOURS =
            List.of("red", "green", "blue", "cyan", "magenta", "yellow", "white", "black");

    /** Writes the cues in their order. */
    public void write(List<OutgoingCue> cues, OutputStream out) throws IOException {
        List<String> categories = cues.stream()
                .map(cue -> cue.text(CueField.CATEGORY))
                .distinct()
                .sorted()
                .toList();
        for (OutgoingCue cue : cues) {
            String colour = COLOURS.get(categories.indexOf(cue.text(CueField.CATEGORY)) % COLOURS.size());
            out.write(line(cue, colour).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private String line(OutgoingCue cue, String colour) {
        long first = format.frameAt(cue.range().start(), Rounding.FLOOR);
        long end = Math.max(first + 1, format.frameAt(cue.range().end(), Rounding.CEILING));
        String text = tags.cell(cue.texts(), cue.tags(), format.positionOfFrame(end));
        return String.join("\t", USER, label(first), TRACK, colour, text, Long.toString(end - first)) + "\n";
    }

    private String label(long frame) {
        return Timecode.ofFrame(format, frame).toString();
    }
}
