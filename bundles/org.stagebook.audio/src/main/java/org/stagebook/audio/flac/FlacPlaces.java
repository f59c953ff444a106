package org.stagebook.audio.flac;

import java.util.Arrays;

/** Where in a file decoding can begin, at least sixteen times a second where frames are that short. */
public final class FlacPlaces {

    private static final int PER_SECOND = 16;

    private final long[] frames;
    private final long[] offsetsBytes;

    private FlacPlaces(long[] frames, long[] offsetsBytes) {
        this.frames = frames;
        this.offsetsBytes = offsetsBytes;
    }

    /** Where in the file the coded frame with some sample begins. */
    record Place(long frame, long offsetBytes) {}

    /**
     * The last place from which a frame can be reached.
     *
     * @param frame not before the first place
     */
    Place nearest(long frame) {
        int found = Arrays.binarySearch(frames, frame);
        int index = found < 0 ? -found - 2 : found;
        return new Place(frames[index], offsetsBytes[index]);
    }

    /** Gathers places from front to back. */
    static final class Collector {

        private final int apartFrames;
        private long[] frames = new long[64];
        private long[] offsetsBytes = new long[64];
        private int count;

        Collector(int sampleRateHz) {
            this.apartFrames = sampleRateHz / PER_SECOND;
        }

        /**
         * Takes a place, unless one near before it is known.
         *
         * @param goesOn whether it can also be reached by decoding on from the place before
         */
        void add(long frame, long offsetBytes, boolean goesOn) {
            if (goesOn && count > 0 && frame < frames[count - 1] + apartFrames) {
                return;
            }
            if (count == frames.length) {
                frames = Arrays.copyOf(frames, 2 * count);
                offsetsBytes = Arrays.copyOf(offsetsBytes, 2 * count);
            }
            frames[count] = frame;
            offsetsBytes[count] = offsetBytes;
            count++;
        }

        FlacPlaces places() {
            return new FlacPlaces(Arrays.copyOf(frames, count), Arrays.copyOf(offsetsBytes, count));
        }
    }
}
