package org.stagebook.delivery.qc;

import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.metering.weighting.FrameRange;

/**
 * The picture that the sound belongs to, in frames of the sound.
 *
 * @param lengthFrames how long every file has to be; absent where nobody knows
 * @param action from the first frame of action to the first one after the last, counted from the beginning of the files
 * @param pictureFrame frames of sound in a frame of picture, which is how long a sync pop is
 */
public record Reel(OptionalLong lengthFrames, Optional<FrameRange> action, long pictureFrame) {

    private static final int USUAL_PICTURE_RATE = 24;

    /** Nothing is known but the rate of the sound; 24 frames of picture are assumed. */
    public static Reel unknown(int sampleRateHz) {
        return new Reel(OptionalLong.empty(), Optional.empty(), sampleRateHz / USUAL_PICTURE_RATE);
    }

    /** The same with a length. */
    public Reel lasting(long frames) {
        return new Reel(OptionalLong.of(frames), action, pictureFrame);
    }

    /** The same with the range of action. */
    public Reel acting(FrameRange range) {
        return new Reel(lengthFrames, Optional.of(range), pictureFrame);
    }
}
