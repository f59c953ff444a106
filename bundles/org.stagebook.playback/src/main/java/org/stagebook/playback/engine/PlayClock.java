package org.stagebook.playback.engine;

import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicLong;
import org.stagebook.playback.read.Course;

/**
 * Where the audio thread is. It writes without waiting; whoever reads tries again if it was written meanwhile (a sequence lock).
 */
final class PlayClock {

    private final AtomicLong sequence = new AtomicLong();
    private Course course;
    private long courseFrame;
    private long deviceFrame;
    private long nanoTime;
    private boolean rolling;

    PlayClock(Course standing) {
        this.course = standing;
    }

    /** Written before a block is mixed. */
    void publish(Course playing, long playingFrame, boolean isRolling, long framesRendered, long now) {
        sequence.setRelease(sequence.getPlain() + 1);
        VarHandle.storeStoreFence();
        course = playing;
        courseFrame = playingFrame;
        rolling = isRolling;
        deviceFrame = framesRendered;
        nanoTime = now;
        sequence.setRelease(sequence.getPlain() + 1);
    }

    /** What was written last. */
    PlayMoment read() {
        while (true) {
            long before = sequence.getAcquire();
            PlayMoment moment = new PlayMoment(course, courseFrame, rolling, deviceFrame, nanoTime);
            VarHandle.loadLoadFence();
            if (before % 2 == 0 && sequence.getOpaque() == before) {
                return moment;
            }
            Thread.onSpinWait();
        }
    }
}
