package org.stagebook.ui.graph.timeline.content;

import org.stagebook.timebase.Duration;

/**
 * What is drawn of a clip beyond a block.
 *
 * @param fadeIn length of the fade at its start; zero without one
 * @param fadeOut length of the fade at its end; zero without one
 * @param muted the clip or its track is muted: drawn pale
 * @param sourceFile the file it plays; may be empty
 * @param fadeAlone the block is nothing but a fade, which the session lists between clips
 */
public record ClipFacts(Duration fadeIn, Duration fadeOut, boolean muted, String sourceFile, boolean fadeAlone) {}
