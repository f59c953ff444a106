package org.stagebook.conform;

import org.stagebook.model.ConformState;
import org.stagebook.model.PictureBound;
import org.stagebook.timebase.TimeRange;

/**
 * What a picture change does to one cue, clip, scene, marker, loop or fade.
 *
 * @param name what people call it, such as "Cue 1M3"
 * @param oldReel number of the reel it lies in
 * @param oldRange where it lies; a point is empty
 * @param newReel number of the reel it comes into
 * @param newRange where it comes to lie
 * @param state whether it is in place, to be checked or cut
 * @param words what happens to it; empty if it goes along with its picture
 */
public record Affected(
        PictureBound object,
        String name,
        int oldReel,
        TimeRange oldRange,
        int newReel,
        TimeRange newRange,
        ConformState state,
        String words) {

    /** Whether it is somewhere else, or something is said of it. */
    public boolean isChanged() {
        return oldReel != newReel
                || !oldRange.equals(newRange)
                || state != object.getConformState()
                || !words.equals(object.getConformRemark() == null ? "" : object.getConformRemark());
    }
}
