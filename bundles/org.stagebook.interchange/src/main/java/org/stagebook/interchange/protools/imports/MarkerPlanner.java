package org.stagebook.interchange.protools.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.change.NewMarker;
import org.stagebook.interchange.protools.Placed.NoPlace;
import org.stagebook.interchange.protools.Placed.SessionPoint;
import org.stagebook.interchange.protools.SessionMarker;
import org.stagebook.interchange.protools.SessionTime.MinSecTime;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.FrameRate;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** Plans the markers: on frames, in their reels, those that are there already left out; and cues made of them. */
final class MarkerPlanner {

    private static final Duration ONE_SECOND = Duration.ofSeconds(1);
    private static final Duration TWO_FILM_FRAMES = FrameRate.FPS_23_976.durationOfFrames(2);

    private final ImportContext context;
    private int skipped;

    MarkerPlanner(ImportContext context) {
        this.context = context;
    }

    /** Adds the markers; those that have a place are returned. */
    List<PlacedMarker> plan(List<SessionMarker> markers) {
        List<PlacedMarker> placed = new ArrayList<>();
        markers.forEach(marker -> place(marker).ifPresent(placed::add));
        placed.forEach(this::add);
        if (skipped > 0) {
            context.warnings().add(markers.getFirst().line(), "Markers imported before, skipped: " + skipped + ".");
        }
        return placed;
    }

    private Optional<PlacedMarker> place(SessionMarker marker) {
        return switch (context.clock().place(marker)) {
            case SessionPoint point -> {
                compareWithLocation(marker, point);
                yield Optional.of(new PlacedMarker(marker, context.placement().frames(point, point)));
            }
            case NoPlace none -> {
                context.warnings()
                        .add(
                                marker.line(),
                                "Marker " + marker.number() + " \""
                                        + marker.label().name() + "\" was not imported: " + none.reason() + ".");
                yield Optional.empty();
            }
        };
    }

    /** Samples are exact, so they were taken; a location that says something else means a damaged row. */
    private void compareWithLocation(SessionMarker marker, SessionPoint taken) {
        boolean wholeSeconds = marker.location() instanceof MinSecTime minSec && !minSec.printedMilliseconds();
        if (context.clock().place(marker.location()) instanceof SessionPoint printed) {
            long apart = Math.abs(printed.position().until(taken.position()).flicks());
            if (apart > (wholeSeconds ? ONE_SECOND : TWO_FILM_FRAMES).flicks()) {
                context.warnings()
                        .add(
                                marker.line(),
                                "LOCATION and TIME REFERENCE of marker " + marker.number() + " \""
                                        + marker.label().name() + "\" are different times; TIME REFERENCE was taken.");
            }
        }
    }

    private void add(PlacedMarker placed) {
        SessionMarker marker = placed.marker();
        Position position = placed.frame().start();
        if (context.already().hasMarker(marker.label().name(), position)) {
            skipped++;
            return;
        }
        context.draft()
                .addMarker(
                        context.reels().reelAt(position),
                        new NewMarker(
                                marker.number(),
                                position,
                                marker.label().name(),
                                marker.label().comments(),
                                marker.place().onTrack() ? marker.place().name() : "",
                                ""));
    }

    /**
     * A marker that has its place.
     *
     * @param frame one frame of the production
     */
    record PlacedMarker(SessionMarker marker, TimeRange frame) {}
}
