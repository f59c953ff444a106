package org.stagebook.interchange.edl;

/**
 * In and out point of an event in its source or in the reel.
 *
 * @param in the first frame
 * @param out the frame after the last, as CMX3600 counts
 */
public record EdlSpan(EdlLabel in, EdlLabel out) {

    /** Whether in and out are the same label. */
    public boolean isEmpty() {
        return in.equals(out);
    }
}
