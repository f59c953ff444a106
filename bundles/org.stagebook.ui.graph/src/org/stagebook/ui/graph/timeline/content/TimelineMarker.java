package org.stagebook.ui.graph.timeline.content;

import org.stagebook.timebase.Position;

/**
 * A marker of the session, drawn as a flag.
 *
 * @param position where
 * @param name what it says
 * @param comment more, for the tooltip; may be empty
 */
public record TimelineMarker(Position position, String name, String comment) {}
