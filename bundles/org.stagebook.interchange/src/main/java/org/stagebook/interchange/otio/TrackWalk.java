package org.stagebook.interchange.otio;

import java.util.Locale;
import java.util.Optional;
import org.stagebook.interchange.cutlist.CutSource;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.interchange.otio.JsonNode.Fields;
import org.stagebook.interchange.otio.Losses.Kind;
import org.stagebook.interchange.otio.OtioEvent.Blend;
import org.stagebook.interchange.otio.OtioTrack.Sound;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Goes along one track: each item begins where the one before ends; transitions lie across the boundary. */
final class TrackWalk {

    private final Composition composition;
    private final Lane lane;
    private final Window window;
    private long at;
    private Optional<Fields> transition = Optional.empty();
    private int eventBefore = -1;

    TrackWalk(Composition composition, Lane lane, Window window) {
        this.composition = composition;
        this.lane = lane;
        this.window = window;
    }

    void item(Fields item) {
        long length = composition.durations().of(item);
        long end = Math.min(Durations.LIMIT, at + length);
        composition.noteColour(item);
        switch (Schema.of(item, composition.warnings())) {
            case TRANSITION -> {
                end(); // of two in a row the last counts
                transition = Optional.of(item);
                return;
            }
            case CLIP -> clip(item, end);
            case STACK -> nested(item, end);
            case TRACK -> {
                end();
                composition.track(item, inside(item, end), Optional.of(lane));
            }
            case GAP -> {
                end();
                Retime.ignore(item, Kind.NESTED_SPEED, composition.losses());
                composition.markers().ofItem(item, window, at, Composition.start(item));
            }
            default -> end(); // reported; what has a length keeps its place
        }
        at = end;
        transition = Optional.empty();
    }

    /** No clip follows that a transition could go to. */
    void end() {
        Kind kind = lane.sound() ? Kind.SOUND_TRANSITION : Kind.FADE;
        transition.ifPresent(last -> composition.losses().add(kind, last.line()));
        transition = Optional.empty();
    }

    private void nested(Fields stack, long end) {
        end();
        composition.stack(stack, inside(stack, end), Optional.of(lane));
        eventBefore = -1;
    }

    private Window inside(Fields item, long end) {
        return window.into(at, end, Composition.start(item));
    }

    private void clip(Fields clip, long end) {
        MediaNames media = MediaNames.of(clip, composition.losses());
        long sourceStart = OtioSpan.of(clip, "source_range")
                .or(media::available)
                .map(OtioSpan::start)
                .orElse(0L);
        composition.markers().ofItem(clip, window, at, sourceStart);
        if (end == at) {
            return;
        }
        if (lane.sound()) {
            end();
            Retime.ignore(clip, Kind.SOUND_SPEED, composition.losses());
            sound(clip, media, end);
        } else if (!clip.isFalse("enabled")) {
            picture(clip, media, new Stretch(at, end, sourceStart));
        } else {
            end();
            composition.losses().add(Kind.DISABLED, clip.line());
        }
    }

    /** A stretch of a track, and where the source begins in it. */
    private record Stretch(long start, long end, long sourceStart) {}

    private void sound(Fields clip, MediaNames media, long end) {
        seen(at, end)
                .ifPresent(range -> composition
                        .sink()
                        .sound(
                                lane,
                                new Sound(
                                        clip.line(),
                                        clip.text("name"),
                                        media.source().file(),
                                        range,
                                        clip.isFalse("enabled"))));
    }

    private void picture(Fields clip, MediaNames media, Stretch stretch) {
        double speed = Retime.speed(clip, composition.losses());
        long in = transition.map(fields -> offset(fields, "in_offset")).orElse(0L);
        long start = Math.max(0, stretch.start() - in);
        Optional<TimeRange> range = seen(start, stretch.end());
        if (range.isEmpty()) {
            return;
        }
        long trimmed = Math.max(start, window.from()) - stretch.start();
        Blend blend =
                transition.map(fields -> blend(fields, range.get().start())).orElse(Blend.CUT);
        composition
                .sink()
                .event(new OtioEvent(
                        clip.line(),
                        clip.metadata("stagebook").text("number"),
                        channels(clip),
                        media.source(),
                        new Position(stretch.sourceStart() + Math.round(trimmed * speed)),
                        range.get(),
                        blend,
                        speed));
        eventBefore = composition.sink().events();
    }

    /** Our own files keep the channels of the list the cut came from. */
    private String channels(Fields clip) {
        String own = clip.metadata("stagebook").text("channels");
        return own.isEmpty() ? lane.name() : own;
    }

    private Blend blend(Fields fields, Position start) {
        Transition.Kind kind = kind(fields);
        long length = offset(fields, "in_offset") + offset(fields, "out_offset");
        TimelineSink sink = composition.sink();
        boolean adjoins =
                eventBefore == sink.events() && !sink.lastEvent().range().end().isBefore(start);
        if (!adjoins) {
            return new Blend(kind, length, CutSource.BLACK, Position.ZERO, 1);
        }
        sink.endLastEventAt(start);
        OtioEvent out = sink.lastEvent();
        long into = Math.round(out.range().start().until(start).flicks() * out.speed());
        return new Blend(
                kind, length, out.source(), new Position(out.sourceStart().flicks() + into), out.speed());
    }

    private Transition.Kind kind(Fields fields) {
        String type = fields.text("transition_type").toLowerCase(Locale.ROOT);
        if (type.contains("wipe")) {
            return Transition.Kind.WIPE;
        }
        if (!type.contains("key") && !type.contains("dissolve") && !type.isEmpty()) {
            composition.losses().add(Kind.TRANSITION_KIND, fields.line());
        }
        return type.contains("key") ? Transition.Kind.KEY : Transition.Kind.DISSOLVE;
    }

    private static long offset(Fields transition, String key) {
        return OtioTime.of(transition, key)
                .map(OtioTime::flicks)
                .filter(flicks -> flicks > 0)
                .orElse(0L);
    }

    private Optional<TimeRange> seen(long start, long end) {
        long from = Math.max(start, window.from());
        long to = Math.min(end, window.to());
        return from < to
                ? Optional.of(new TimeRange(new Position(window.at(from)), new Position(window.at(to))))
                : Optional.empty();
    }
}
