package org.stagebook.ui.graph.versions.tools;

import java.util.List;
import org.stagebook.ui.graph.versions.content.VersionNode;
import org.stagebook.ui.graph.versions.state.GraphState;

/** Puts two versions into the order in which they were printed, so that what changed reads forward in time. */
record GraphComparison(GraphState state, GraphActions actions) {

    void of(String one, String other) {
        List<String> order = state.shown().nodes().stream().map(VersionNode::id).toList();
        if (order.indexOf(one) <= order.indexOf(other)) {
            actions.compare(one, other);
        } else {
            actions.compare(other, one);
        }
    }

    /** Two selected ones are compared; a single one is opened. */
    void ofSelection() {
        List<String> selected = state.selection();
        if (selected.size() == 2) {
            of(selected.getFirst(), selected.getLast());
        } else {
            state.lead().ifPresent(actions::open);
        }
    }
}
