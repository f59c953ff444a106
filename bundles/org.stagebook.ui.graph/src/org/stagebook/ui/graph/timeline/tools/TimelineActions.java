package org.stagebook.ui.graph.timeline.tools;

/** What the timeline asks of the part it is in. */
public interface TimelineActions {

    /** Makes the change as one undo step. */
    void edit(EditRequest request);

    /** The selected cues shall be removed; the part asks for the reason. */
    void removeRequested();

    /** The cue shall be shown where it can be edited. */
    void openRequested(String cueId);
}
