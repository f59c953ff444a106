package org.stagebook.ui.parts.transport.presenter;

import java.util.Optional;
import java.util.function.Predicate;
import org.stagebook.playback.mtc.MtcFormat;
import org.stagebook.playback.mtc.MtcReader;
import org.stagebook.playback.mtc.MtcSettings;
import org.stagebook.playback.mtc.MtcStatus;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Says what the transport has to do to run with MIDI timecode. It starts ahead by what starting takes, which it learns from how
 * far off it was; within half a frame it lets play alone.
 */
final class TimecodeChase {

    private static final double FLICKS_PER_SECOND = 705_600_000;
    private static final double FIRST_LEAD_SECONDS = 0.1;

    /** Who is further off was kept by something else than starting: recordings had to be opened. */
    private static final double LEARNED_SECONDS = 0.3;

    private static final long SETTLE_NANOS = 500_000_000;
    private static final double NEAR_NORMAL = 0.01;
    private static final double PULLED = 0.0005;

    private final MtcReader reader;
    private final double toleranceSeconds;
    private double leadSeconds = FIRST_LEAD_SECONDS;
    private long settledNanos = Long.MIN_VALUE;

    TimecodeChase(TimecodeFormat format) {
        this.reader = new MtcReader(MtcFormat.of(format), MtcSettings.USUAL);
        this.toleranceSeconds = format.rate().durationOfFrames(1).toSeconds() / 2;
    }

    MtcReader reader() {
        return reader;
    }

    /** What to do. */
    sealed interface Order {
        /** Nothing. */
        record Stay() implements Order {}

        /** Stand, there where it is known. */
        record Stand(Optional<Position> where) implements Order {}

        /** Play from a place at once. */
        record PlayFrom(Position where, Pull pull) implements Order {}
    }

    MtcStatus status(long nanos) {
        return reader.status(nanos);
    }

    /**
     * How it goes.
     *
     * @param heard what is heard now; nothing while it stands
     * @param pull at which speed
     */
    record Now(long nanos, Optional<Position> heard, Pull pull) {}

    /**
     * What to do at a moment.
     *
     * @param isPlayable whether there is something to play at a place; elsewhere the code is awaited, standing
     */
    Order order(Now now, Predicate<Position> isPlayable) {
        long nanos = now.nanos();
        Optional<Position> heard = now.heard();
        MtcStatus status = reader.status(nanos);
        boolean follows = status.isRunning() && Math.abs(status.speed() - 1) < NEAR_NORMAL;
        if (!follows || status.position().isEmpty()) {
            boolean waits = heard.isEmpty() && status.state() != MtcStatus.State.LOCATED;
            return waits ? new Order.Stay() : new Order.Stand(status.position());
        }
        Position code = status.position().get();
        Pull wanted = pullOf(status.speed(), now.pull());
        if (nanos < settledNanos) {
            return new Order.Stay();
        }
        if (!isPlayable.test(ahead(code))) {
            return heard.isPresent() && isPlayable.test(code) ? new Order.Stay() : new Order.Stand(status.position());
        }
        if (heard.isEmpty() || wanted != now.pull()) {
            return start(nanos, code, wanted);
        }
        double lateSeconds = heard.get().until(code).toSeconds();
        if (Math.abs(lateSeconds) <= toleranceSeconds) {
            return new Order.Stay();
        }
        if (Math.abs(lateSeconds) < LEARNED_SECONDS) {
            leadSeconds = Math.max(0, leadSeconds + lateSeconds);
        }
        return start(nanos, code, wanted);
    }

    private Order start(long nanos, Position code, Pull pull) {
        settledNanos = nanos + SETTLE_NANOS;
        return new Order.PlayFrom(ahead(code), pull);
    }

    private Position ahead(Position code) {
        return code.plus(new Duration(Math.round(leadSeconds * FLICKS_PER_SECOND)));
    }

    /** Jitter of a fortieth of a per cent is no pull; half of the way between two is where one becomes the other. */
    private static Pull pullOf(double speed, Pull now) {
        double off = speed - now.speed().factor();
        if (Math.abs(off) <= PULLED + PULLED / 2) {
            return now;
        }
        return speed < 1 - PULLED ? Pull.DOWN : speed > 1 + PULLED ? Pull.UP : Pull.NONE;
    }
}
