package org.stagebook.interchange.otio;

import java.util.Locale;
import java.util.Optional;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.otio.JsonNode.Fields;

/** Walks through stacks and tracks, however nested, and gives each clip its place. */
final class Composition {

    private final Warnings warnings;
    private final Losses losses;
    private final TimelineSink sink;
    private final Durations durations;
    private final MarkerReader markers;
    private int pictureTracks;
    private int soundTracks;

    Composition(TimelineSink sink, Warnings warnings, Losses losses) {
        this.sink = sink;
        this.warnings = warnings;
        this.losses = losses;
        this.durations = new Durations(warnings);
        this.markers = new MarkerReader(sink, warnings);
    }

    /** The whole of an object, beginning at a place of the time line. */
    void top(Fields object, long startFlicks) {
        long from = start(object);
        boolean bounded = OtioSpan.of(object, "source_range").isPresent();
        long length = durations.of(object);
        Window window = new Window(startFlicks, from, bounded ? from + length : Durations.LIMIT);
        markers.timeline(object, startFlicks, length);
        switch (Schema.of(object, warnings)) {
            case STACK -> stack(object, window, Optional.empty());
            case TRACK -> track(object, window, Optional.empty());
            case CLIP, GAP -> {
                Lane lane = new Lane(false, "V", object.line());
                new TrackWalk(this, lane, new Window(startFlicks, 0, Durations.LIMIT)).item(object);
            }
            default -> warnings.add(object.line(), "The timeline has no tracks that can be read.");
        }
    }

    /** Everything in a stack begins at its beginning. */
    void stack(Fields stack, Window window, Optional<Lane> outer) {
        markers.ofComposition(stack, window);
        if (isLeftOut(stack)) {
            return;
        }
        for (Fields child : stack.objects("children")) {
            noteColour(child);
            long length = durations.of(child);
            Window inside = window.into(0, length, start(child));
            switch (Schema.of(child, warnings)) {
                case STACK -> stack(child, inside, outer);
                case TRACK -> track(child, inside, outer);
                case CLIP, GAP -> {
                    Lane lane = outer.orElseGet(() -> picture(child.line()));
                    new TrackWalk(this, lane, window).item(child);
                }
                default -> {
                    // reported; an unknown item in a stack displaces nothing
                }
            }
        }
    }

    void track(Fields track, Window window, Optional<Lane> outer) {
        Optional<Lane> lane = lane(track, outer);
        if (lane.isEmpty()) {
            warnings.add(
                    track.line(),
                    "The track is of kind \"" + Excerpt.of(track.text("kind"), 40)
                            + "\", neither picture nor sound; it was left out.");
            return;
        }
        markers.ofComposition(track, window);
        if (isLeftOut(track)) {
            return;
        }
        TrackWalk walk = new TrackWalk(this, lane.get(), window);
        track.objects("children").forEach(walk::item);
        walk.end();
    }

    /** Whether it is disabled; what else it says as a whole is counted among the losses. */
    private boolean isLeftOut(Fields composition) {
        Retime.ignore(composition, Losses.Kind.NESTED_SPEED, losses);
        boolean disabled = composition.isFalse("enabled");
        if (disabled) {
            losses.add(Losses.Kind.DISABLED, composition.line());
        }
        return disabled;
    }

    void noteColour(Fields object) {
        if (!object.text("color").isEmpty() || object.object("color").isPresent()) {
            losses.add(Losses.Kind.COLOUR, object.line());
        }
    }

    private Optional<Lane> lane(Fields track, Optional<Lane> outer) {
        return switch (track.text("kind").toLowerCase(Locale.ROOT)) {
            case "video", "" -> Optional.of(outer.orElseGet(() -> picture(track.line())));
            case "audio" -> Optional.of(outer.filter(Lane::sound).orElseGet(() -> sound(track)));
            default -> Optional.empty();
        };
    }

    private Lane picture(int line) {
        pictureTracks++;
        return new Lane(false, pictureTracks == 1 ? "V" : "V" + pictureTracks, line);
    }

    private Lane sound(Fields track) {
        soundTracks++;
        String name = track.text("name").strip();
        Lane lane = new Lane(true, name.isEmpty() ? "A" + soundTracks : name, track.line());
        sink.track(lane);
        return lane;
    }

    /** Where the own time of an object begins. */
    static long start(Fields object) {
        return OtioSpan.of(object, "source_range").map(OtioSpan::start).orElse(0L);
    }

    TimelineSink sink() {
        return sink;
    }

    Losses losses() {
        return losses;
    }

    Warnings warnings() {
        return warnings;
    }

    Durations durations() {
        return durations;
    }

    MarkerReader markers() {
        return markers;
    }
}
