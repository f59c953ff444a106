package org.stagebook.interchange.otio;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.otio.JsonNode.Fields;
import org.stagebook.interchange.otio.OtioMarker.CueData;
import org.stagebook.interchange.placing.CueField;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Reads the markers of an object and finds their places on the time line. */
final class MarkerReader {

    private final TimelineSink sink;
    private final Warnings warnings;
    private Fields top = Fields.NONE;
    private long topStart;
    private long topLength;

    MarkerReader(TimelineSink sink, Warnings warnings) {
        this.sink = sink;
        this.warnings = warnings;
    }

    /** Says which object is the timeline itself: some programs give its markers their timecode. */
    void timeline(Fields object, long startFlicks, long lengthFlicks) {
        top = object;
        topStart = startFlicks;
        topLength = lengthFlicks;
    }

    /** Markers of a stack or track, in its own time. */
    @SuppressWarnings("ReferenceEquality") // the timeline itself, not one that looks the same
    void ofComposition(Fields object, Window window) {
        for (Fields marker : object.objects("markers")) {
            span(marker).ifPresent(span -> {
                boolean timecode = object == top
                        && topStart > 0
                        && topLength > 0
                        && span.start() >= topStart
                        && span.start() > topLength;
                long start = span.start() - (timecode ? topStart - window.from() : 0);
                place(marker, window, start, start + span.length());
            });
        }
    }

    /**
     * Markers of a clip or gap, in the time of its source.
     *
     * @param start where the item begins, in the time of what it lies in
     * @param sourceStart its source there
     */
    void ofItem(Fields object, Window window, long start, long sourceStart) {
        for (Fields marker : object.objects("markers")) {
            span(marker).ifPresent(span -> {
                long at = start + span.start() - sourceStart;
                place(marker, window, at, at + span.length());
            });
        }
    }

    private Optional<OtioSpan> span(Fields marker) {
        Optional<OtioSpan> span = OtioSpan.of(marker, "marked_range").or(() -> OtioSpan.of(marker, "range"));
        if (span.isEmpty()) {
            warnings.add(marker.line(), "This marker has no range that can be read; it was left out.");
        }
        return span;
    }

    private void place(Fields marker, Window window, long start, long end) {
        if (window.hides(start, end)) {
            warnings.add(
                    marker.line(),
                    "This marker lies outside what is used of the clip or track it is on; it was left out.");
            return;
        }
        Position from = new Position(window.at(Math.max(start, window.from())));
        Position to = new Position(window.at(Math.max(start, end)));
        sink.marker(new OtioMarker(
                marker.line(),
                new TimeRange(from, to.isBefore(from) ? from : to),
                marker.text("color"),
                marker.text("name"),
                marker.text("comment"),
                cue(marker.metadata("stagebook"))));
    }

    private static Optional<CueData> cue(Fields ours) {
        if (!ours.text("type").equals("cue")) {
            return Optional.empty();
        }
        Map<CueField, String> texts = new EnumMap<>(CueField.class);
        for (CueField field : CueField.values()) {
            String text = ours.text(key(field));
            if (!text.isEmpty()) {
                texts.put(field, text);
            }
        }
        return Optional.of(new CueData(texts, List.copyOf(ours.texts("tags"))));
    }

    /** Under which key our metadata have a field. */
    static String key(CueField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
