package org.stagebook.ui.graph.timeline;

import org.stagebook.edit.EditingSession;
import org.stagebook.model.Reel;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;
import org.stagebook.ui.playhead.Playhead;

/**
 * What a timeline shows and whom it asks.
 *
 * @param session the open production
 * @param reel one of its reels
 * @param host the editor it is in
 * @param playhead shared with the production's other editors
 * @param options how it looks at first
 */
public record TimelineInput(
        EditingSession session, Reel reel, TimelineHost host, Playhead playhead, TimelineOptions options) {

    /** A timeline alone, as it looks before anybody chose. */
    public TimelineInput(EditingSession session, Reel reel, TimelineHost host) {
        this(session, reel, host, new Playhead(), TimelineOptions.DEFAULT);
    }
}
