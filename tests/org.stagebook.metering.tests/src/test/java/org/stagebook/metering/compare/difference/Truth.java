package org.stagebook.metering.compare.difference;

import java.util.function.Predicate;

/**
 * One change that was really made.
 *
 * @param kind row of the table
 * @param startFrame where it was made
 * @param endFrame where it ends
 * @param named whether a difference of that kind says it rightly
 */
record Truth(String kind, long startFrame, long endFrame, Predicate<Difference> named, String detail) {

    /** A picture frame of 1/24 s. */
    static final int PICTURE_FRAME = FilmSound.RATE / 24;

    /** Where it begins and ends for ears, from what really changed: the first and last sample above -80 dBFS. */
    record Audible(long startFrame, long endFrame) {}

    Audible audible(double[][] first, double[][] second) {
        long start = endFrame;
        long end = startFrame;
        for (int channel = 0; channel < first.length; channel++) {
            for (int i = (int) Math.max(0, startFrame); i < Math.min(endFrame, first[channel].length); i++) {
                if (Math.abs(first[channel][i] - second[channel][i]) > 1e-4) {
                    start = Math.min(start, i);
                    end = Math.max(end, i + 1L);
                }
            }
        }
        return start < end ? new Audible(start, end) : new Audible(startFrame, endFrame);
    }

    /** Whether a place begins and ends between what was done and what can be heard of it, to a picture frame. */
    boolean isAt(ChangedPlace place, Audible audible) {
        return place.startFrame() >= startFrame - PICTURE_FRAME
                && place.startFrame() <= audible.startFrame + PICTURE_FRAME
                && place.endFrame() >= audible.endFrame - PICTURE_FRAME
                && place.endFrame() <= endFrame + PICTURE_FRAME;
    }

    boolean overlaps(ChangedPlace place) {
        return place.startFrame() < endFrame + PICTURE_FRAME && place.endFrame() > startFrame - PICTURE_FRAME;
    }
}
