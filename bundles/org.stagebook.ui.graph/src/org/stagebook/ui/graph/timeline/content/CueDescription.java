package org.stagebook.ui.graph.timeline.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stagebook.timebase.TimeRange;

/** A cue in words and times, for the tooltip and for screen readers. */
public final class CueDescription {

    private final ReelContent content;

    public CueDescription(ReelContent content) {
        this.content = content;
    }

    /** Several lines: what, in, out and length in timecode and feet, category, status and who does it. */
    public String tooltip(TimelineCue cue) {
        TimeDisplay display = content.display();
        TimeRange range = cue.range();
        List<String> lines = new ArrayList<>(List.of(
                cue.label(),
                "In  " + display.timecode(range.start()) + "   " + display.feet(range.start()),
                "Out  " + display.timecode(range.end()) + "   " + display.feet(range.end()),
                "Length  " + display.length(range.duration()) + "   " + display.feetLength(range)));
        lines.addAll(cue.details().clip().map(clip -> clip(cue, clip)).orElseGet(() -> facts(cue)));
        return String.join("\n", lines);
    }

    private List<String> facts(TimelineCue cue) {
        String who = cue.details().assignee();
        String first = laneName(cue) + ", " + status(cue);
        return who.isEmpty() ? List.of(first) : List.of(first, "Assigned to " + who);
    }

    private List<String> clip(TimelineCue cue, ClipFacts clip) {
        List<String> lines = new ArrayList<>();
        lines.add("Clip on " + laneName(cue) + (clip.muted() ? ", muted" : ""));
        if (!clip.sourceFile().isEmpty()) {
            lines.add("From " + clip.sourceFile());
        }
        return lines;
    }

    /** One line without layout. */
    public String spoken(TimelineCue cue) {
        TimeDisplay display = content.display();
        String kind = cue.isClip() ? "clip on " + laneName(cue) : laneName(cue) + ", " + status(cue);
        return cue.label() + ", " + kind + ", "
                + display.timecode(cue.range().start()) + " to "
                + display.timecode(cue.range().end());
    }

    private String laneName(TimelineCue cue) {
        if (!cue.isClip() && !cue.details().category().isEmpty()) {
            return cue.details().category();
        }
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
