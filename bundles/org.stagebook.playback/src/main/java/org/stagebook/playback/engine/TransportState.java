package org.stagebook.playback.engine;

import java.util.Optional;
import org.stagebook.playback.plan.LoopRange;
import org.stagebook.playback.plan.Speed;

/**
 * What the transport was last told.
 *
 * @param isRolling whether it plays, or is about to
 * @param standFrame where it stands while it does not
 * @param speed of play
 * @param loop what it turns in
 * @param source which one is heard
 */
public record TransportState(boolean isRolling, long standFrame, Speed speed, Optional<LoopRange> loop, int source) {

    /** At the beginning of a plan. */
    static final TransportState START = new TransportState(false, 0, Speed.NORMAL, Optional.empty(), 0);

    TransportState rolling(boolean on) {
        return new TransportState(on, standFrame, speed, loop, source);
    }

    TransportState standingAt(long frame) {
        return new TransportState(isRolling, frame, speed, loop, source);
    }

    TransportState with(Speed other) {
        return new TransportState(isRolling, standFrame, other, loop, source);
    }

    TransportState with(Optional<LoopRange> other) {
        return new TransportState(isRolling, standFrame, speed, other, source);
    }

    TransportState hearing(int other) {
        return new TransportState(isRolling, standFrame, speed, loop, other);
    }
}
