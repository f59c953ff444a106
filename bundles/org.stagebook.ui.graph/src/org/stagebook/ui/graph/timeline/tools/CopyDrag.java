package org.stagebook.ui.graph.timeline.tools;

import java.util.List;
import org.stagebook.ui.graph.timeline.content.TimelineCue;

/** Moves copies of the selected cues, which stay where they are. */
final class CopyDrag extends MoveDrag {

    CopyDrag(DragContext context, List<TimelineCue> cues, TimelineCue lead, int pressedX) {
        super(context, "Copy", new Grip(cues, lead, pressedX));
    }

    @Override
    boolean lifts() {
        return false;
    }

    @Override
    void commit(EditRequest request) {
        context().actions().copy(request);
    }
}
