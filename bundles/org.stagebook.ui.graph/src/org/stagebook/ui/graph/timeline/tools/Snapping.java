package org.stagebook.ui.graph.timeline.tools;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.TimelineCue;
import org.stagebook.ui.graph.timeline.drag.SnapTargets;
import org.stagebook.ui.graph.timeline.drag.Snapper;
import org.stagebook.ui.graph.timeline.state.TimelineState;

/** What edges can catch at this moment: cues that stay, cuts, scenes, marks, the playhead and the loop. */
final class Snapping {

    private static final int SNAP_PIXELS = 8;

    private Snapping() {}

    /** For cues that are dragged. */
    static Snapper ofCues(TimelineState state, List<TimelineCue> moving) {
        return new Snapper(
                state.content().display(),
                targets(state, moving),
                state.viewport().lengthOf(SNAP_PIXELS));
    }

    /** For the playhead and the loop, which do not catch themselves. */
    static Snapper ofTransport(TimelineState state) {
        return new Snapper(
                state.content().display(),
                SnapTargets.of(state.content(), Set.of()),
                state.viewport().lengthOf(SNAP_PIXELS));
    }

    /** All edges that cues which move can be brought to. */
    static SnapTargets targets(TimelineState state, List<TimelineCue> moving) {
        List<Position> transport = Stream.of(
                        state.playhead().position(),
                        state.marks().in(),
                        state.marks().out())
                .flatMap(Optional::stream)
                .toList();
        Set<String> ids = moving.stream().map(TimelineCue::id).collect(Collectors.toSet());
        return SnapTargets.of(state.content(), ids, transport);
    }
}
