package org.stagebook.ui.graph.timeline.hit;

import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.content.TimelineLane;
import org.stagebook.ui.graph.timeline.content.TimelineMarker;
import org.stagebook.ui.graph.timeline.content.TimelineScene;
import org.stagebook.ui.graph.timeline.content.TimelineShot;
import org.stagebook.ui.graph.timeline.layout.BandKind;

/** One of the things a pointer can be on. */
public sealed interface Hit {

    /** The middle of a cue: drag to move. */
    record CueBody(TimelineCue cue) implements Hit {}

    /** The left or right end of a cue: drag to change its length. */
    record CueEdge(TimelineCue cue, Edge edge) implements Hit {}

    /** Free ground of a lane: drag to select by a frame. */
    record LaneGround(TimelineLane lane, Position position) implements Hit {}

    /** The fixed column at the left of a lane. */
    record LaneHeader(TimelineLane lane) implements Hit {}

    /** A ruler or the picture band. */
    record Ruler(BandKind band, Position position) implements Hit {}

    /** The strip with the whole reel: drag to move the window. */
    record Overview(Position position) implements Hit {}

    /** An end of the loop in the main ruler: drag to move it. */
    record LoopEdge(Edge edge) implements Hit {}

    /** A fixed point of the reel, {@code FFOA}. */
    record Mark(String name, Position position) implements Hit {}

    /** An event of the picture cut. */
    record Shot(TimelineShot shot) implements Hit {}

    /** A lane of the guide track. */
    record Guide(BandKind band, Position position) implements Hit {}

    /** A scene's band. */
    record Scene(TimelineScene scene) implements Hit {}

    /** A marker's flag. */
    record Marker(TimelineMarker marker) implements Hit {}

    /** Below the last lane or in the corner. */
    record Nothing() implements Hit {}

    /** The two ends of a cue. */
    enum Edge {
        START,
        END
    }
}
