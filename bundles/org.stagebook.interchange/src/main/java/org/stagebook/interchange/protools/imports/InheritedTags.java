package org.stagebook.interchange.protools.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.protools.SessionMarker;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.tags.LayeredTags;
import org.stagebook.interchange.tags.TagLayer;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * What names of session and tracks, markers and {@code @} clips say about the cues of other clips.
 *
 * <p>Markers on a ruler hold for all clips that begin with or after them, markers on a track for the clips of that track. An
 * {@code @} clip holds for clips that begin within it on lower tracks; where several do, the topmost track wins.
 */
final class InheritedTags {

    /** More than anybody works with; keeps what a damaged file can inherit to its cues within bounds. */
    static final int MOST_SPAN_TRACKS = 30;

    private final TagText session;
    private final TagTimeline rulers;
    private final Map<String, TagTimeline> trackMarkers = new HashMap<>();
    private final List<NavigableMap<Position, Span>> spansByTrack = new ArrayList<>();
    private final Warnings warnings;
    private boolean crowded;

    InheritedTags(String sessionName, Warnings warnings) {
        this.session = TagTimeline.limited(TagText.of(sessionName), 0, "The name of the session", warnings);
        this.warnings = warnings;
        this.rulers = new TagTimeline(warnings);
    }

    /** Takes note of a marker; the later of two wins, and its name over its comments. */
    void add(SessionMarker marker, Position position) {
        TagTimeline timeline = marker.place().onTrack()
                ? trackMarkers.computeIfAbsent(marker.place().name(), name -> new TagTimeline(warnings))
                : rulers;
        timeline.add(TagText.of(marker.label().comments()), position, marker.line());
        timeline.add(TagText.of(marker.label().name()), position, marker.line());
    }

    /** Takes note of the {@code @} clips of one track, when all of its cues are made. */
    void addTrack(List<Span> spans) {
        if (spans.isEmpty()) {
            return;
        }
        if (spansByTrack.size() == MOST_SPAN_TRACKS) {
            warnings.add(
                    spans.getFirst().line(),
                    "More than " + MOST_SPAN_TRACKS
                            + " tracks have clips that begin with @; what those of this track say"
                            + " about other clips is not applied.");
            return;
        }
        NavigableMap<Position, Span> byStart = new TreeMap<>();
        spans.forEach(span -> byStart.put(
                span.range().start(),
                new Span(
                        span.range(),
                        TagTimeline.limited(span.tags(), span.line(), "The name of an @ clip", warnings),
                        span.line())));
        spansByTrack.add(byStart);
    }

    /** What name and comments of a track say. */
    TrackTags of(SessionTrack track) {
        String what = "The head of track \"" + track.name() + "\"";
        return new TrackTags(
                track.name(),
                TagTimeline.limited(TagText.of(track.name()), track.line(), what, warnings),
                TagTimeline.limited(TagText.of(track.comments()), track.line(), what, warnings));
    }

    /** What holds for a clip that begins there on that track. */
    LayeredTags at(Position start, TrackTags track) {
        TagText markers = rulers.at(start);
        TagTimeline own = trackMarkers.get(track.printedName());
        return new LayeredTags(Map.of(
                TagLayer.SESSION,
                session,
                TagLayer.MARKER,
                own == null ? markers : TagTimeline.over(markers, own.at(start)),
                TagLayer.TIME_SPAN,
                spansAt(start),
                TagLayer.TRACK_COMMENT,
                track.comments(),
                TagLayer.TRACK_NAME,
                track.name()));
    }

    /** What holds for a marker. */
    LayeredTags at(Position position) {
        return new LayeredTags(Map.of(TagLayer.SESSION, session, TagLayer.MARKER, rulers.at(position)));
    }

    private TagText spansAt(Position start) {
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new HashSet<>();
        for (NavigableMap<Position, Span> spans : spansByTrack) {
            Map.Entry<Position, Span> last = spans.floorEntry(start);
            if (last != null && last.getValue().range().contains(start)) {
                last.getValue().tags().values().forEach(values::putIfAbsent);
                flags.addAll(last.getValue().tags().flags());
            }
        }
        boolean tooMany = values.size() + flags.size() > TagTimeline.MOST_NAMES;
        if (tooMany && !crowded) {
            crowded = true;
            warnings.add(
                    0,
                    "The @ clips over one place have more than " + TagTimeline.MOST_NAMES
                            + " tags together; where that is so they are not applied.");
        }
        return tooMany ? TagText.EMPTY : new TagText("", values, flags);
    }

    /**
     * What the head of a track says.
     *
     * @param printedName with its tags, as markers on the track name it
     */
    record TrackTags(String printedName, TagText name, TagText comments) {}

    /**
     * An {@code @} clip.
     *
     * @param range on frames of the production
     * @param line where the export lists it
     */
    record Span(TimeRange range, TagText tags, int line) {}
}
