package org.stagebook.ui.graph.timeline.content;

/** What a ruler counts. */
public enum RulerUnit {
    TIMECODE,
    FEET,
    SAMPLES
}
