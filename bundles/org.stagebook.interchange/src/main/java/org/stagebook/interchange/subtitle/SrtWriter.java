package org.stagebook.interchange.subtitle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.stagebook.interchange.outgoing.Milliseconds;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.timebase.Position;

/**
 * Cues as SubRip subtitles, to be seen over the picture: number and text, which is the line where one is
 * spoken, or all a cue says in tags.
 *
 * <p>Times are real time from the start of the first reel in the file, because that is where its picture file begins.
 *
 * @param start the start of that reel
 * @param tags how a cue becomes one text that says everything; empty to show its number and text only
 */
public record SrtWriter(Position start, Optional<CueTags> tags) {

    /** Writes the cues in their order; those before the start are shown from the start. */
    public void write(List<OutgoingCue> cues, OutputStream out) throws IOException {
        int counter = 0;
        for (OutgoingCue cue : cues) {
            counter++;
            String block = counter + "\r\n" + time(cue.range().start()) + " --> "
                    + time(cue.range().end()) + "\r\n" + text(cue) + "\r\n\r\n";
            out.write(block.getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private String text(OutgoingCue cue) {
        return tags.map(all -> StyleMarks.shield(all.marked(cue.texts(), cue.tags())))
                .orElseGet(() -> shown(cue).written());
    }

    private static NumberedText shown(OutgoingCue cue) {
        String line = cue.text(CueField.LINE);
        String text = line.isEmpty() ? cue.text(CueField.DESCRIPTION) : line;
        return new NumberedText(cue.text(CueField.NUMBER), text, !line.isEmpty());
    }

    private String time(Position position) {
        Milliseconds exact = Milliseconds.in(start.until(position));
        return new Milliseconds(Math.max(0, exact.count())).text(',');
    }
}
