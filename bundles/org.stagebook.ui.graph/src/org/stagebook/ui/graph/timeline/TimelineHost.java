package org.stagebook.ui.graph.timeline;

import java.util.List;
import org.stagebook.model.Cue;
import org.stagebook.timebase.Position;
import org.stagebook.ui.graph.timeline.content.TimelineOptions;

/** What a timeline asks of the editor it is in. */
public interface TimelineHost {

    /** Delete was pressed on these cues: ask for the reason, then remove them. */
    void removeRequested(List<Cue> cues);

    /** A cue was double-clicked or Enter was pressed on it: show it where it can be edited. */
    void openRequested(Cue cue);

    /** Other cues are selected now, the leading one last. */
    void selectionChanged(List<Cue> cues);

    /** A cue shall begin here. */
    void newCueRequested(Position position);

    /** The guide track shall be chosen. */
    void guideRequested();

    /** The timeline looks different now; remember it. */
    void optionsChanged(TimelineOptions options);
}
