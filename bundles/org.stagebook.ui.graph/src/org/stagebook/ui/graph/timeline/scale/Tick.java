package org.stagebook.ui.graph.timeline.scale;

import org.stagebook.timebase.Position;

/**
 * One line on a ruler.
 *
 * @param position where
 * @param label what stands beside a long line; empty for a short one
 */
public record Tick(Position position, String label) {

    public boolean isMajor() {
        return !label.isEmpty();
    }
}
