package org.stagebook.playback.mtc;

import java.util.Optional;
import org.stagebook.timebase.Position;

/**
 * Which message is due when, for a transport that plays, stops, turns round and jumps. Has no thread and no clock; nothing is sent late in a heap:
 * whoever falls behind by more than a few quarter frames asks anew from {@link #run}.
 */
public final class MtcGenerator {

    private final MtcMessages messages;
    private Optional<MtcRun> run = Optional.empty();
    private boolean locating;
    private long nextQuarter;

    public MtcGenerator(MtcFormat format) {
        messages = new MtcMessages(format);
    }

    /** A message and its moment. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    public record Due(byte[] message, long nanos) {}

    /** Time runs anew from here: a full frame says where, then quarter frames follow unless the speed is 0. */
    public void run(MtcRun newRun) {
        run = Optional.of(newRun);
        locating = true;
        long quarter = messages.format().quarterAt(newRun.position());
        boolean between = !messages.format().positionOfQuarter(quarter).equals(newRun.position());
        nextQuarter = newRun.speed() > 0 && between ? quarter + 1 : quarter;
    }

    /** The speed changes a little, or the clock was measured anew, without a jump: the next message is the one after the last. */
    public void steer(MtcRun newRun) {
        run = Optional.of(newRun);
    }

    /** The next message; empty while nothing runs. Each call takes it. */
    public Optional<Due> next() {
        return run.flatMap(this::next);
    }

    private Optional<Due> next(MtcRun now) {
        if (locating) {
            locating = false;
            return Optional.of(new Due(messages.fullFrame(now.position()), now.nanos()));
        }
        if (now.speed() == 0) {
            return Optional.empty();
        }
        long quarter = nextQuarter;
        nextQuarter += now.speed() > 0 ? 1 : -1;
        Position place = messages.format().positionOfQuarter(quarter);
        return Optional.of(new Due(messages.quarterFrame(quarter), now.when(place)));
    }
}
