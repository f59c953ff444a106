package org.stagebook.ui.graph.timeline.state;

/** Hears what changed on a timeline, on the UI thread. */
@FunctionalInterface
public interface TimelineListener {

    void changed(TimelineChange change);
}
