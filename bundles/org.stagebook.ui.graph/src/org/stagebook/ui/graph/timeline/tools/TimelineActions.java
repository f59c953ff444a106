package org.stagebook.ui.graph.timeline.tools;

import java.util.List;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;

/** What the timeline asks of the part it is in. */
public interface TimelineActions {

    /** Makes the change as one undo step. */
    void edit(EditRequest request);

    /** Makes copies that lie where the request says, as one undo step, and selects them. */
    void copy(EditRequest request);

    /** Cuts cues in two at an instant, as one undo step, and selects both halves. */
    void split(List<String> cueIds, Position at);

    /** The selected cues shall be removed; the part asks for the reason. */
    void removeRequested();

    /** The cue shall be shown where it can be edited. */
    void openRequested(String cueId);

    /** A cue shall begin here. */
    void newCueRequested(Position position);

    /** Somebody wants to choose the guide track. */
    void guideRequested();

    /** The timeline shall look like this from now on. */
    void optionsChosen(TimelineOptions options);
}
