package org.stagebook.playback.plan;

import java.util.List;
import org.stagebook.audio.recording.SoundOpener;

/**
 * A piece of a recording on the time line.
 *
 * @param sound opens it; a rate other than the plan's is converted
 * @param place which part of it lies where
 * @param routing which channel of the source each of its channels feeds, first channel first, {@link #NOWHERE} for none
 * @param gain what is done to its level
 */
public record PlannedClip(SoundOpener sound, Place place, List<Integer> routing, Level gain) {

    /** The target of a channel that is not heard. */
    public static final int NOWHERE = -1;

    /** Copies the list. */
    public PlannedClip {
        routing = List.copyOf(routing);
    }

    /**
     * Which part of a recording lies where, all in frames of the plan's rate.
     *
     * @param startFrame where on the time line it begins, may lie before the line's beginning
     * @param soundStartFrame which frame of the recording is heard there
     * @param frames how long it is
     */
    public record Place(long startFrame, long soundStartFrame, long frames) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if the part is not in a recording
         */
        public Place {
            if (soundStartFrame < 0 || frames < 0) {
                throw new IllegalArgumentException(
                        "No recording has " + frames + " frames from frame " + soundStartFrame + ".");
            }
        }

        /** The first frame of the time line after it. */
        public long endFrame() {
            return startFrame + frames;
        }
    }

    /**
     * What is done to the level of a clip.
     *
     * @param gainDb of all of it
     * @param fadeIn at its beginning
     * @param fadeOut at its end
     */
    public record Level(double gainDb, Fade fadeIn, Fade fadeOut) {
        /** As recorded. */
        public static final Level UNCHANGED = new Level(0, Fade.NONE, Fade.NONE);
    }
}
