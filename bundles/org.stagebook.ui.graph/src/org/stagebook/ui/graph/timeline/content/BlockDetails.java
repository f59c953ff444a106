package org.stagebook.ui.graph.timeline.content;

import java.util.Optional;

/**
 * What a block says when one looks closer.
 *
 * @param colour {@code #RRGGBB} of the block where it is not that of its lane; otherwise empty
 * @param category in words; empty where the lane says it or there is none
 * @param assignee who does it; may be empty
 * @param clip for a clip of the session: blocks that have it are looked at, not changed
 */
public record BlockDetails(String colour, String category, String assignee, Optional<ClipFacts> clip) {

    public static final BlockDetails NONE = new BlockDetails("", "", "", Optional.empty());
}
