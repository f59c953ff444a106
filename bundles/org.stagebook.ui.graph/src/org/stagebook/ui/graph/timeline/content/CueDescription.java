package org.stagebook.ui.graph.timeline.content;

import java.util.Locale;
import org.stagebook.timebase.TimeRange;

/** A cue in words and times, for the tooltip and for screen readers. */
public final class CueDescription {

    private final ReelContent content;

    public CueDescription(ReelContent content) {
        this.content = content;
    }

    /** Several lines: what, in, out and length in timecode and feet, category and status. */
    public String tooltip(TimelineCue cue) {
        TimeDisplay display = content.display();
        TimeRange range = cue.range();
        return String.join(
                "\n",
                cue.label(),
                "In  " + display.timecode(range.start()) + "   " + display.feet(range.start()),
                "Out  " + display.timecode(range.end()) + "   " + display.feet(range.end()),
                "Length  " + display.length(range.duration()) + "   " + display.feetLength(range),
                laneName(cue) + ", " + status(cue));
    }

    /** One line without layout. */
    public String spoken(TimelineCue cue) {
        TimeDisplay display = content.display();
        return cue.label() + ", " + laneName(cue) + ", " + status(cue) + ", "
                + display.timecode(cue.range().start()) + " to "
                + display.timecode(cue.range().end());
    }

    private String laneName(TimelineCue cue) {
        return content.lanes().stream()
                .filter(lane -> lane.id().equals(cue.laneId()))
                .map(lane -> lane.name().isEmpty() ? lane.code() : lane.name())
                .findFirst()
                .orElse("No category");
    }

    private static String status(TimelineCue cue) {
        String status = cue.status().getLiteral().toLowerCase(Locale.ROOT);
        return cue.urgent() ? status + ", urgent" : status;
    }
}
