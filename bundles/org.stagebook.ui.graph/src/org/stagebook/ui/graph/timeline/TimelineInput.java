package org.stagebook.ui.graph.timeline;

import org.stagebook.edit.EditingSession;
import org.stagebook.model.Reel;

/**
 * What a timeline shows and whom it asks.
 *
 * @param session the open production
 * @param reel one of its reels
 * @param host the editor it is in
 */
public record TimelineInput(EditingSession session, Reel reel, TimelineHost host) {}
