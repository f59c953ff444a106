package org.stagebook.brief.prebrief;

import org.stagebook.timebase.FrameRate;

/**
 * How much of a recording is wanted on either side of a clip: in seconds where a template serves any frame rate, in frames
 * where somebody counted them.
 */
public sealed interface Handles {

    /** No handles. */
    Handles NONE = new Frames(0);

    /** In frames at a rate; 6 s are 144 frames at 24 and at 23.976. */
    int frames(FrameRate rate);

    /** So many frames, whatever the rate. */
    record Frames(int count) implements Handles {
        @Override
        public int frames(FrameRate rate) {
            return count;
        }
    }

    /** So many seconds of timecode. */
    record Seconds(int count) implements Handles {
        @Override
        public int frames(FrameRate rate) {
            return count * rate.framesPerTimecodeSecond();
        }
    }
}
