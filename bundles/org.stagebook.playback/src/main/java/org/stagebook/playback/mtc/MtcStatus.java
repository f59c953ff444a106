package org.stagebook.playback.mtc;

import java.util.Optional;
import org.stagebook.timebase.Position;

/**
 * What a reader knows at a moment.
 *
 * @param state how sure it is
 * @param position where the sender is now, between messages too; empty before the first label
 * @param speed 1 as recorded, -1 backwards, 0 standing, and anything near them for varispeed
 * @param rate what the messages say; empty before the first label
 * @param fits whether that is what the production would send; if not, positions are counted by what the messages say
 */
public record MtcStatus(State state, Optional<Position> position, double speed, Optional<MtcRate> rate, boolean fits) {

    /** How sure a reader is. */
    public enum State {
        /** Nothing comes. */
        NO_CODE,
        /** A full frame said where the sender stands. */
        LOCATED,
        /** Quarter frames come, but two whole labels that follow each other have not. */
        LOCKING,
        /** Position and speed are those of the sender. */
        LOCKED,
        /** Nothing comes any more, and time runs on as it did. */
        FREEWHEELING,
        /** Nothing came for longer than that; the position is the last one. */
        LOST
    }

    /** Whether a transport may follow. */
    public boolean isRunning() {
        return state == State.LOCKED || state == State.FREEWHEELING;
    }
}
