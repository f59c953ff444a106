package org.stagebook.ui.graph.timeline.tools;

import java.util.List;
import org.stagebook.ui.graph.timeline.drag.CueEdit;

/**
 * A change of cues that shall become one undo step.
 *
 * @param label what undo will call it
 * @param edits where each cue shall be; not empty
 */
public record EditRequest(String label, List<CueEdit> edits) {

    public EditRequest {
        edits = List.copyOf(edits);
    }

    /** Of one or several cues, named after what was done. */
    public static EditRequest of(String verb, List<CueEdit> edits) {
        String what = edits.size() == 1 ? " cue" : " " + edits.size() + " cues";
        return new EditRequest(verb + what, edits);
    }
}
