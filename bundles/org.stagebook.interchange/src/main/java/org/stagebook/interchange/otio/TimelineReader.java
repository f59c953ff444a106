package org.stagebook.interchange.otio;

import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.otio.JsonNode.Fields;
import org.stagebook.interchange.otio.OtioTimeline.Counting;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;

/** Reads one timeline, or a stack, track or clip that stands for one. */
final class TimelineReader {

    private final Warnings warnings;
    private final Losses losses;

    TimelineReader(Warnings warnings, Losses losses) {
        this.warnings = warnings;
        this.losses = losses;
    }

    OtioTimeline read(Fields root) {
        boolean timeline = root.schema().equalsIgnoreCase("Timeline");
        Fields top = timeline ? root.object("tracks").orElse(Fields.NONE) : root;
        Optional<OtioTime> start = OtioTime.of(root, "global_start_time");
        if (timeline && start.isEmpty()) {
            warnings.add(
                    root.line(),
                    "The timeline says no global start time; it was taken to start at 00:00:00:00. State the reel if it"
                            + " is one.");
        }
        long startFlicks = start.map(OtioTime::flicks).orElse(0L);
        TimelineSink sink = new TimelineSink();
        new Composition(sink, warnings, losses).top(top, startFlicks);
        Counting counting = new Counting(
                start.flatMap(OtioTime::frameRate).or(() -> firstRate(top)), ownFormat(root), start.isPresent());
        return sink.timeline(root.text("name"), new Position(startFlicks), counting);
    }

    private static Optional<TimecodeFormat> ownFormat(Fields root) {
        String label = root.metadata("stagebook").text("timecode_format");
        try {
            return label.isEmpty() ? Optional.empty() : Optional.of(TimecodeFormat.parse(label));
        } catch (TimeSyntaxException e) {
            return Optional.empty(); // somebody has changed it; the rate tells, as in files of others
        }
    }

    /** Of the first item with a source range of frames, picture or sound; depth first. */
    private static Optional<FrameRate> firstRate(Fields node) {
        Optional<FrameRate> own = OtioSpan.of(node, "source_range").flatMap(OtioSpan::rate);
        if (own.isPresent()) {
            return own;
        }
        for (Fields child : node.objects("children")) {
            Optional<FrameRate> inside = firstRate(child);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }
}
