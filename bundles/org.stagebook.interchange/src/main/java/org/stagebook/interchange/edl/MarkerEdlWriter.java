package org.stagebook.interchange.edl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.outgoing.CueWriter;
import org.stagebook.interchange.outgoing.OutgoingContext;
import org.stagebook.interchange.outgoing.OutgoingCue;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.timebase.Rounding;
import org.stagebook.timebase.Timecode;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Writes cues as a marker list for DaVinci Resolve: an event of one frame for each, and under it the note, then colour, name
 * and length of the marker.
 *
 * <p>The note is the cue with its fields as tags, so that reading the list, or Resolve's own export of the markers, gives the
 * same cues. Resolve wants the note first. The colour is that of the category.
 */
public final class MarkerEdlWriter implements CueWriter {

    private static final int LONGEST_NAME = 100;
    private static final String OTHER_COLOUR = "Cream";
    /** Resolve's colours that come closest to those categories have from the beginning. */
    private static final Map<String, String> COLOURS = Map.of(
            "DX", "Sky",
            "ADR", "Blue",
            "GROUP", "Lavender",
            "FX", "Sand",
            "BG", "Green",
            "FOLEY", "Pink",
            "DESIGN", "Red",
            "MX", "Yellow",
            "SOURCE", "Cocoa");

    @Override
    public void write(List<OutgoingCue> cues, OutgoingContext context, OutputStream out) throws IOException {
        TimecodeFormat format = context.format();
        line(out, "TITLE: " + oneLine(context.title()));
        line(out, format.dropFrame() ? "FCM: DROP FRAME" : "FCM: NON-DROP FRAME");
        line(out, "* " + CueMarkers.REMARK);
        int number = 0;
        for (OutgoingCue cue : cues) {
            number++;
            line(out, "");
            write(cue, number, context, out);
        }
    }

    private static void write(OutgoingCue cue, int number, OutgoingContext context, OutputStream out)
            throws IOException {
        TimecodeFormat format = context.format();
        long first = format.frameAt(cue.range().start(), Rounding.FLOOR);
        long after = Math.max(first + 1, format.frameAt(cue.range().end(), Rounding.CEILING));
        String times = Timecode.ofFrame(format, first) + " " + Timecode.ofFrame(format, first + 1);
        line(out, "%03d  001      V     C        %s %s".formatted(number, times, times));
        String note = context.tags().note(cue.texts(), cue.tags());
        line(
                out,
                oneLine(note) + " |C:ResolveColor" + colour(cue) + " |M:" + name(cue, number) + " |D:"
                        + (after - first));
    }

    private static String colour(OutgoingCue cue) {
        return COLOURS.getOrDefault(cue.text(CueField.CATEGORY).toUpperCase(Locale.ROOT), OTHER_COLOUR);
    }

    /** Free of the bar that separates the fields. */
    private static String name(OutgoingCue cue, int number) {
        String headline = oneLine(cue.headline()).replace('|', '/');
        return headline.isEmpty() ? "Cue " + number : Excerpt.of(headline, LONGEST_NAME);
    }

    private static String oneLine(String text) {
        return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').strip();
    }

    private static void line(OutputStream out, String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
