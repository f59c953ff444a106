package org.stagebook.ui.graph.versions.tools;

/** What gestures ask for beyond looking. */
public interface GraphActions {

    /** A version was double-clicked, or Enter pressed on it. */
    void open(String versionId);

    /** A version was dropped on another, or Enter pressed with both selected; in the order of printing. */
    void compare(String earlierId, String laterId);
}
