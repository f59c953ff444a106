package org.stagebook.ui.graph.timeline.tools;

/** One way of dragging, from press to release. */
interface Drag {

    /** The pointer moved, a key changed, or the timeline scrolled under it. */
    void moved(Pointer pointer);

    /** The button was let go after a drag. */
    void finished();

    /** Escape, or the reel changed meanwhile: as if nothing had happened. */
    void cancelled();

    /** Whether the timeline scrolls by itself when the pointer is near its edge. */
    default boolean scrolls() {
        return true;
    }

    /** Whether it scrolls the lanes up and down, too; what is dragged along a ruler only goes sideways. */
    default boolean scrollsLanes() {
        return true;
    }
}
