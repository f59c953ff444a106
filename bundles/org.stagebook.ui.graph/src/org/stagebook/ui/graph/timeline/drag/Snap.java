package org.stagebook.ui.graph.timeline.drag;

import java.util.Optional;
import org.stagebook.timebase.Position;

/**
 * Where a dragged edge comes to rest.
 *
 * @param position there
 * @param edge the edge of something else it caught, to be shown as a line; empty when it only fell on the frame or sample
 *     grid
 */
public record Snap(Position position, Optional<Position> edge) {}
