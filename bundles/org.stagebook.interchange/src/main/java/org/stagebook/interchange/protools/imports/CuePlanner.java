package org.stagebook.interchange.protools.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.edit.change.NewClip;
import org.stagebook.interchange.placing.ImportPlan.PlannedCue;
import org.stagebook.interchange.protools.SessionTrack;
import org.stagebook.interchange.protools.TrackState;
import org.stagebook.interchange.protools.imports.MarkerPlanner.PlacedMarker;
import org.stagebook.interchange.tags.LayeredTags;
import org.stagebook.interchange.tags.TagLayer;
import org.stagebook.interchange.tags.TagText;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Plans the cues of a session, each in its reel, when all tracks are read.
 *
 * <p>A clip group over several tracks is listed on each of them; it makes one cue with all of its clips.
 */
final class CuePlanner {

    private static final String END = "End";

    private final ImportContext context;
    private final CueMaker maker;
    private final TimecodeFormat format;
    private final Tally brief = new Tally();
    private final Tally known = new Tally();

    CuePlanner(ImportContext context, CueMaker maker, TimecodeFormat format) {
        this.context = context;
        this.maker = maker;
        this.format = format;
    }

    /** @param oneOfEach whether rows of one name and place on several tracks are one cue */
    void plan(List<TrackCues> tracks, boolean oneOfEach) {
        Map<Row, List<PlacedClip>> groups = oneOfEach ? groups(tracks) : Map.of();
        for (TrackCues track : tracks) {
            List<CueDraft> own = new ArrayList<>();
            for (CueDraft cue : track.cues()) {
                List<PlacedClip> clips = oneOfEach ? groups.getOrDefault(Row.of(cue), List.of()) : cue.clips();
                if (clips.getFirst().event().line()
                        == cue.clips().getFirst().event().line()) {
                    own.add(new CueDraft(cue.text(), clips));
                }
            }
            plan(track, own.stream().filter(CueDraft::isNew).toList());
        }
    }

    private static Map<Row, List<PlacedClip>> groups(List<TrackCues> tracks) {
        Map<Row, List<PlacedClip>> groups = new HashMap<>();
        for (TrackCues track : tracks) {
            for (CueDraft cue : track.cues()) {
                groups.computeIfAbsent(Row.of(cue), row -> new ArrayList<>()).addAll(cue.clips());
            }
        }
        return groups;
    }

    /** Cues of markers: a marker without a text speaks about others and makes none. */
    void planMarkers(List<PlacedMarker> markers, InheritedTags inherited) {
        Tally uncategorised = new Tally();
        for (PlacedMarker placed : markers) {
            TagText name = TagText.of(placed.marker().label().name());
            TagText comments = TagText.of(placed.marker().label().comments());
            if (name.text().isEmpty()) {
                continue;
            }
            TagText own = TagTimeline.over(name, comments);
            LayeredTags tags = inherited.at(placed.frame().start()).with(TagLayer.CLIP, withoutEnd(own));
            String track =
                    placed.marker().place().onTrack() ? placed.marker().place().name() : "";
            CueText text = new CueText(
                    range(placed, own),
                    name.text(),
                    name.text(),
                    tags,
                    maker.vocabulary().codesIn(track),
                    comments.text());
            if (context.already().hasCue(CueMaker.number(text), text.description(), text.range())) {
                known.add(text.text(), placed.marker().line());
                continue;
            }
            if (!maker.isCategorised(text)) {
                uncategorised.add(text.text(), placed.marker().line());
            }
            add(text, List.of());
        }
        uncategorised.report(
                context.warnings(), "Marker ", " names no category of the production; cues without a category: ");
    }

    /** A marker is a point; one that Stagebook has written says where its cue ends. */
    private TimeRange range(PlacedMarker placed, TagText tags) {
        Optional<Position> end = tags.value(END).flatMap(this::position);
        return end.filter(position -> position.isAfter(placed.frame().end()))
                .map(placed.frame()::withEnd)
                .orElse(placed.frame());
    }

    private Optional<Position> position(String label) {
        try {
            return Optional.of(format.parsePosition(label));
        } catch (TimeSyntaxException e) {
            return Optional.empty();
        }
    }

    private TagText withoutEnd(TagText tags) {
        Map<String, String> values = new HashMap<>(tags.values());
        if (tags.value(END).flatMap(this::position).isPresent()) {
            values.remove(END);
        }
        return new TagText(tags.text(), values, tags.flags());
    }

    void report() {
        brief.report(
                context.warnings(),
                "Clip ",
                " begins and ends in the same frame; a cue is at least a frame, so its cue was made one frame long. Clips"
                        + " like this in the file: ");
        known.report(
                context.warnings(), "Marker ", " is a cue of the production already. Markers like this, skipped: ");
    }

    private void plan(TrackCues track, List<CueDraft> cues) {
        int uncategorised = 0;
        for (CueDraft cue : cues) {
            List<NewClip> carriers = cue.clips().stream()
                    .filter(PlacedClip::isNew)
                    .map(PlacedClip::clip)
                    .toList();
            if (cue.clips().size() == 1 && cue.clips().getFirst().inOneFrame()) {
                brief.add(
                        cue.clips().getFirst().event().clipName(),
                        cue.clips().getFirst().event().line());
            }
            uncategorised += maker.isCategorised(cue.text()) ? 0 : 1;
            add(cue.text(), carriers);
        }
        warn(track, cues.size(), uncategorised);
    }

    private void add(CueText text, List<NewClip> carriers) {
        TimeRange range = text.range();
        context.draft()
                .addCue(context.reels().reelAt(range.start()), new PlannedCue(maker.make(text), range, carriers));
    }

    private void warn(TrackCues cues, int made, int uncategorised) {
        SessionTrack track = cues.track();
        Map<String, Boolean> notes = new LinkedHashMap<>();
        notes.put(
                " is inactive; cues made of its clips all the same: " + made + ".",
                made > 0 && track.states().contains(TrackState.INACTIVE));
        notes.put(
                " names no category of the production; cues without a category: " + uncategorised + ".",
                uncategorised > 0);
        notes.put(
                " names the categories " + String.join(", ", cues.trackCodes()) + "; the first was taken.",
                cues.trackCodes().size() > 1);
        notes.forEach((text, holds) -> {
            if (holds) {
                context.warnings().add(track.line(), "Track \"" + track.name() + "\"" + text);
            }
        });
    }

    /** What the rows of one clip group have in common on all of its tracks. */
    private record Row(String name, TimeRange range) {
        static Row of(CueDraft cue) {
            return new Row(cue.text().printed(), cue.text().range());
        }
    }
}
