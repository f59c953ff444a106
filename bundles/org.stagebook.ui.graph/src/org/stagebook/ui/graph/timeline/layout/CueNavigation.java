package org.stagebook.ui.graph.timeline.layout;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/** Which cue the arrow keys lead to: left and right along a lane in order of time, up and down to the nearest on another. */
public final class CueNavigation {

    private static final Comparator<TimelineCue> BY_TIME = Comparator.comparing(
                    (TimelineCue cue) -> cue.range().start())
            .thenComparing(cue -> cue.range().end())
            .thenComparing(TimelineCue::id);

    private final TimelineLayout layout;

    public CueNavigation(TimelineLayout layout) {
        this.layout = layout;
    }

    /** The next cue on the same lane. */
    public Optional<TimelineCue> next(TimelineCue from) {
        return onLaneOf(from).filter(cue -> BY_TIME.compare(cue, from) > 0).min(BY_TIME);
    }

    /** The cue before on the same lane. */
    public Optional<TimelineCue> previous(TimelineCue from) {
        return onLaneOf(from).filter(cue -> BY_TIME.compare(cue, from) < 0).max(BY_TIME);
    }

    /** The cue nearest in time on the nearest lane above that has any. */
    public Optional<TimelineCue> above(TimelineCue from) {
        return layout.find(from.id()).flatMap(place -> onOtherLane(place, -1));
    }

    /** The cue nearest in time on the nearest lane below that has any. */
    public Optional<TimelineCue> below(TimelineCue from) {
        return layout.find(from.id()).flatMap(place -> onOtherLane(place, 1));
    }

    /** The cue that starts nearest to an instant, for when nothing is selected yet. */
    public Optional<TimelineCue> nearest(Position position) {
        return layout.lanes().stream()
                .flatMap(LaneBox::cues)
                .min(Comparator.comparingLong(cue -> distance(cue, position)));
    }

    private Stream<TimelineCue> onLaneOf(TimelineCue cue) {
        return layout.find(cue.id()).map(place -> place.lane().cues()).orElseGet(Stream::empty);
    }

    private Optional<TimelineCue> onOtherLane(PlacedCue from, int step) {
        int lane = from.lane().index() + step;
        while (lane >= 0 && lane < layout.lanes().size()) {
            LaneBox box = layout.lanes().get(lane);
            if (!box.isEmpty()) {
                Position start = from.cue().range().start();
                return box.cues().min(Comparator.comparingLong(cue -> distance(cue, start)));
            }
            lane += step;
        }
        return Optional.empty();
    }

    private static long distance(TimelineCue cue, Position position) {
        return Math.abs(cue.range().start().until(position).flicks());
    }
}
