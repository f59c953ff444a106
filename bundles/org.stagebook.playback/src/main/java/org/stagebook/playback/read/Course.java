package org.stagebook.playback.read;

import java.util.Optional;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.Speed;

/**
 * Which frames of the time line follow each other from the moment something plays until that is changed.
 *
 * @param startFrame where it begins
 * @param step frames of the time line per frame of the device: the speed, and the ratio of their rates
 * @param loop what it turns in once it gets there; ignored if it begins behind it
 * @param endFrame where it stops if nothing loops: the first frame not heard; ignored backwards, which stops at 0
 */
public record Course(long startFrame, Speed step, Optional<LoopRange> loop, long endFrame) {

    /** Before anything played. */
    public static final Course NOWHERE = standing(0);

    /** Stands still at a place. */
    public static Course standing(long frame) {
        return new Course(frame, Speed.NORMAL, Optional.empty(), frame);
    }

    /** Whether it will turn for ever. */
    public boolean isEndless() {
        return turning().isPresent();
    }

    /** The loop, if this course gets into it. */
    Optional<LoopRange> turning() {
        return loop.filter(
                range -> step.isBackward() ? startFrame > range.startFrame() : startFrame < range.endFrame());
    }

    /** How many frames of the device it lasts, {@link Long#MAX_VALUE} if it is endless. */
    public long deviceFrames() {
        if (isEndless()) {
            return Long.MAX_VALUE;
        }
        long distance = step.isBackward() ? startFrame : endFrame - startFrame;
        long speed = Math.abs(step.numerator());
        return distance <= 0 ? 0 : Math.ceilDiv(Math.multiplyExact(distance, step.denominator()), speed);
    }

    /** The place on the time line of a frame of the device, counted from the beginning of the course. */
    public double position(long deviceFrame) {
        double straight = startFrame + deviceFrame * (double) step.numerator() / step.denominator();
        if (turning().isEmpty()) {
            return step.isBackward()
                    ? Math.max(0, straight)
                    : Math.min(straight, (double) Math.max(endFrame, startFrame));
        }
        LoopRange range = turning().get();
        boolean inside = step.isBackward() ? straight >= range.startFrame() : straight < range.endFrame();
        if (inside) {
            return straight;
        }
        double place = (straight - range.startFrame()) % range.frames();
        return range.startFrame() + (place < 0 ? place + range.frames() : place);
    }
}
