package org.stagebook.ui.graph.timeline.content;

/** What the lanes of a timeline stand for. */
public enum LanesBy {
    /** One lane for each category, with its cues. */
    CATEGORY,
    /** One lane for each track of the imported session, with its clips, and one below with all cues. */
    TRACK
}
