package org.stagebook.interchange.sheet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stagebook.interchange.outgoing.Milliseconds;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueTags;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.TimecodeFormat;

/**
 * The region and marker list of Reaper as CSV: {@code #,Name,Start,End,Length}.
 *
 * <p>Cues are regions, those of one frame markers. Times are hours, minutes, seconds and milliseconds of real time from
 * timecode zero, so the project has to start at the hour of the reel.
 *
 * @param format how timecode counts
 * @param tags how a cue becomes one text
 */
public record ReaperCsv(TimecodeFormat format, CueTags tags) {

    /** Writes the cues in their order. */
    public void write(List<OutgoingCue> cues, OutputStream out) throws IOException {
        out.write(CsvCells.row(List.of("#", "Name", "Start", "End", "Length")).getBytes(StandardCharsets.UTF_8));
        int number = 0;
        for (OutgoingCue cue : cues) {
            number++;
            out.write(CsvCells.row(cells(cue, number)).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private List<String> cells(OutgoingCue cue, int number) {
        Position start = cue.range().start();
        Position end = cue.range().end();
        String name = tags.cell(cue.texts(), cue.tags(), end);
        long frames = format.rate().framesIn(cue.range().duration(), Rounding.CEILING);
        return frames <= 1
                ? List.of("M" + number, name, time(Position.ZERO.until(start)), "", "")
                : List.of(
                        "R" + number,
                        name,
                        time(Position.ZERO.until(start)),
                        time(Position.ZERO.until(end)),
                        time(start.until(end)));
    }

    private static String time(Duration duration) {
        String text = Milliseconds.in(duration).text('.');
        return text.startsWith("0") ? text.substring(1) : text;
    }
}
