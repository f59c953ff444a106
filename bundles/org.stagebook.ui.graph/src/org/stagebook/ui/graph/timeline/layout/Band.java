package org.stagebook.ui.graph.timeline.layout;

/**
 * A band with its place, in pixels from the top of the timeline.
 *
 * @param kind what it shows
 * @param top first pixel
 * @param height in pixels
 */
public record Band(BandKind kind, int top, int height) {

    public int bottom() {
        return top + height;
    }
}
