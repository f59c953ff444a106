package org.stagebook.ui.graph.timeline.drag;

import java.util.List;
import java.util.Optional;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * What a drag would do if it ended now.
 *
 * @param edits only cues that would really change; empty when nothing would
 * @param lead the range of the cue under the pointer, for the readout
 * @param caught the edge it snapped to, to be drawn as a line
 */
public record Proposal(List<CueEdit> edits, TimeRange lead, Optional<Position> caught) {

    public Proposal {
        edits = List.copyOf(edits);
    }
}
