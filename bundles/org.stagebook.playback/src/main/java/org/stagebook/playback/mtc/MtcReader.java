package org.stagebook.playback.mtc;

import java.util.Optional;
import org.stagebook.playback.mtc.MtcStatus.State;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeSyntaxException;

/**
 * Follows MTC: locked after two whole labels that follow each other, in either direction. A missing message or jitter does not unlock it; a jump, a turn
 * or another rate does. Past midnight positions run on.
 *
 * <p>Messages come from the thread of the port, questions from any.
 */
public final class MtcReader {

    private static final int LABELS_TO_LOCK = 2;
    private static final double SILENT_QUARTERS = 6;
    private static final double NANOS_PER_FLICK = 1 / 0.7056;

    private final MtcFormat expected;
    private final MtcSettings settings;
    private final MtcPieces pieces = new MtcPieces();
    private MtcFormat format;
    private MtcTiming timing;
    private Optional<MtcRate> rate = Optional.empty();
    private Optional<Position> standing = Optional.empty();
    private int direction;
    private int labels;
    private long groupQuarter;
    private long quarter;
    private long lastNanos;
    private boolean heard;

    /** @param expected what the production would send */
    public MtcReader(MtcFormat expected, MtcSettings settings) {
        this.expected = expected;
        this.settings = settings;
        this.format = expected;
        this.timing = newTiming();
    }

    /** Takes one message; those that are no MTC are passed over. */
    public synchronized void accept(byte[] message, long nanos) {
        if (message.length >= 2 && (message[0] & 0xFF) == MtcMessages.QUARTER_FRAME) {
            takeQuarter(message[1] & 0x7F, nanos);
        } else {
            fullFrame(message).ifPresent(label -> locate(label, nanos));
        }
    }

    private void takeQuarter(int data, long nanos) {
        Optional<MtcLabel> whole = pieces.take(data);
        move(nanos);
        heard = true;
        lastNanos = nanos;
        whole.ifPresent(label -> takeLabel(label, nanos));
    }

    /** One quarter frame on; where one is missing, as many as time and piece say. */
    private void move(long nanos) {
        if (labels == 0) {
            return;
        }
        long step = pieces.direction() != 0 ? pieces.direction() : stepOver(nanos);
        if (step == 0 || pieces.direction() == -direction) {
            unlock();
            return;
        }
        quarter += step;
        timing.arrived(nanos, Math.abs(step));
    }

    private long stepOver(long nanos) {
        long byTime = Math.round(timing.quartersSince(nanos)) * direction;
        long byPiece = groupQuarter + pieces.piece();
        long nearest = (long) Math.floorMod(byPiece - (quarter + byTime) + 4, MtcFormat.PIECES) - 4;
        return Math.abs(nearest) <= 1 ? byTime + nearest : 0;
    }

    private void takeLabel(MtcLabel label, long nanos) {
        setRate(label.rate());
        try {
            long start = unwrapped(label.frame(format) * MtcFormat.QUARTERS_OF_A_FRAME);
            long now = start + pieces.piece();
            boolean follows = labels > 0 && direction == pieces.direction() && now == quarter;
            if (!follows) {
                timing = newTiming();
                timing.arrived(nanos, 0);
            }
            labels = follows ? labels + 1 : 1;
            direction = pieces.direction();
            groupQuarter = start;
            quarter = now;
        } catch (TimeSyntaxException e) { // No label of the rate it names: pieces of two labels, or a broken sender.
            unlock();
        }
    }

    private void setRate(MtcRate said) {
        if (!rate.equals(Optional.of(said))) {
            rate = Optional.of(said);
            format = said == expected.rate() ? expected : MtcFormat.of(said.usual());
            unlock();
        }
    }

    /** Of all days the one that is nearest to where it was. */
    private long unwrapped(long quarterOfDay) {
        if (labels == 0) {
            return quarterOfDay;
        }
        long day = MtcFormat.QUARTERS_OF_A_FRAME * format.counted().framesPerDay();
        return quarterOfDay + day * Math.floorDiv(2 * (quarter - quarterOfDay) + day, 2 * day);
    }

    private void locate(MtcLabel label, long nanos) {
        setRate(label.rate());
        try {
            standing = Optional.of(format.counted().positionOfFrame(label.frame(format)));
            pieces.forget();
            unlock();
            heard = true;
            lastNanos = nanos;
        } catch (
                TimeSyntaxException
                        e) { // It names a label that its own rate has not, so it says nothing about a place.
            unlock();
        }
    }

    private static Optional<MtcLabel> fullFrame(byte[] message) {
        int[] head = MtcMessages.FULL_FRAME_HEAD;
        if (message.length != head.length + 5) {
            return Optional.empty();
        }
        for (int i = 0; i < head.length; i++) {
            if (i != 2 && (message[i] & 0xFF) != head[i]) { // The third byte names a device; all are meant.
                return Optional.empty();
            }
        }
        int hours = message[5];
        return Optional.of(new MtcLabel(MtcRate.of(hours >> 5), hours & 0x1F, message[6], message[7], message[8]));
    }

    private void unlock() {
        labels = 0;
        direction = 0;
    }

    private MtcTiming newTiming() {
        return new MtcTiming(format.flicksPerQuarter() * NANOS_PER_FLICK);
    }

    /** What is known at a moment. */
    public synchronized MtcStatus status(long nanos) {
        State state = state(nanos);
        boolean runs = state == State.LOCKED || state == State.FREEWHEELING;
        Optional<Position> position = labels == 0 ? standing : Optional.of(running(runs ? nanos : lastNanos));
        double speed = runs ? direction * timing.speed() : 0;
        return new MtcStatus(
                state,
                position,
                speed,
                rate,
                rate.filter(said -> said != expected.rate()).isEmpty());
    }

    private Position running(long nanos) {
        double flicks = direction * timing.quartersSince(nanos) * format.flicksPerQuarter();
        return new Position(format.positionOfQuarter(quarter).flicks() + Math.round(flicks));
    }

    private State state(long nanos) {
        if (!heard) {
            return State.NO_CODE;
        }
        double silentQuarters = (nanos - lastNanos) / timing.periodNanos();
        if (labels < LABELS_TO_LOCK) {
            return pieces.piece() < 0 ? State.LOCATED : silentQuarters < SILENT_QUARTERS ? State.LOCKING : State.LOST;
        }
        if (silentQuarters < SILENT_QUARTERS) {
            return State.LOCKED;
        }
        boolean freewheels =
                settings.jam() || nanos - lastNanos <= settings.freewheel().toNanos();
        return freewheels ? State.FREEWHEELING : State.LOST;
    }

    /** Forgets everything: the next code is read as the first. */
    public synchronized void reset() {
        pieces.forget();
        unlock();
        rate = Optional.empty();
        standing = Optional.empty();
        format = expected;
        timing = newTiming();
        heard = false;
    }
}
