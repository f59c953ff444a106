package org.stagebook.ui.graph.timeline;

/** What a timeline does when a menu or a key of the window asks it to. */
public enum TimelineCommand {
    SELECT_ALL,
    SELECT_IN_LOOP,
    SPLIT,
    DUPLICATE,
    COPY,
    PASTE,
    START_TO_PLAYHEAD,
    END_TO_PLAYHEAD,
    NEW_CUE,
    MARK_IN,
    MARK_OUT,
    LOOP_SELECTION,
    CLEAR_LOOP,
    PREVIOUS_EDGE,
    NEXT_EDGE,
    ZOOM_IN,
    ZOOM_OUT,
    FIT_REEL,
    FIT_SELECTION,
    SWITCH_LANES,
    SWITCH_RULERS,
    SWITCH_SNAPPING,
    SWITCH_FOLDING,
    SWITCH_GUIDE
}
