package org.stagebook.ui.graph.versions.state;

/** What has changed of a graph on show. */
public enum GraphChange {
    /** Other versions are shown, or the same with other words. */
    CONTENT,
    /** Another part of them, or another scale. */
    WINDOW,
    /** Others are selected. */
    SELECTION,
    /** A version is dragged, or is not any more. */
    DRAG
}
