package org.stagebook.ui.graph.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What of the cues in view deserves an edit part: blocks wide enough to carry a sign, and whatever is selected. The rest
 * are slivers, painted in one go, so that a whole reel of thousands of cues costs a few hundred parts.
 *
 * @param blocks cues that get an edit part
 * @param slivers the narrow ones, lane by lane, row by row, in order of time
 */
public record VisibleCues(List<PlacedCue> blocks, List<PlacedCue> slivers) {

    /** Narrower blocks cannot carry even a sign. */
    static final int LEAST_BLOCK_WIDTH = 18;

    /** Sorts out everything in view. */
    public static VisibleCues of(TimelineGeometry geometry, Predicate<String> isSelected) {
        List<PlacedCue> blocks = new ArrayList<>();
        List<PlacedCue> slivers = new ArrayList<>();
        for (PlacedCue placed : geometry.visibleCues()) {
            boolean wide = geometry.boxOf(placed).width() >= LEAST_BLOCK_WIDTH;
            (wide || isSelected.test(placed.cue().id()) ? blocks : slivers).add(placed);
        }
        return new VisibleCues(blocks, slivers);
    }
}
