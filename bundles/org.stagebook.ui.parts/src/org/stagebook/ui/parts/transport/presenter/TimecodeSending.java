package org.stagebook.ui.parts.transport.presenter;

import java.util.Optional;
import org.stagebook.playback.mtc.MtcFormat;
import org.stagebook.playback.mtc.MtcOutput;
import org.stagebook.playback.mtc.MtcRun;
import org.stagebook.playback.mtc.MtcSender;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Sends what is heard as MIDI timecode. Told often where that is, it tells the sender only what the sender could not know: a
 * start, a stop, a jump, another speed; in between the sender's clock is led by that of the sound.
 */
final class TimecodeSending implements AutoCloseable {

    /** Further away than that is a jump, for a loop, or for a playhead that somebody moved. */
    private static final double JUMP_SECONDS = 0.05;

    private final MtcOutput output;
    private final MtcSender sender;
    private Optional<MtcRun> told = Optional.empty();

    TimecodeSending(TimecodeFormat format, MtcOutput output) {
        this.output = output;
        this.sender = new MtcSender(MtcFormat.of(format), output);
    }

    /**
     * Where it is.
     *
     * @param now what is heard at this moment; speed 0 where it stands
     */
    void tell(MtcRun now) {
        Optional<MtcRun> before = told.filter(it -> it.speed() == now.speed());
        boolean isNear = before.map(
                        it -> Math.abs(it.at(now.nanos()).until(now.position()).toSeconds()) < JUMP_SECONDS)
                .orElse(false);
        if (!isNear) {
            sender.run(now);
        } else if (now.speed() != 0) {
            sender.steer(now);
        } else if (!isAt(before.orElseThrow(), now.position())) {
            sender.run(now);
        }
        told = Optional.of(now);
    }

    private static boolean isAt(MtcRun standing, Position place) {
        return standing.position().equals(place);
    }

    /** Whether the port has gone. */
    boolean isLost() {
        return output.isLost();
    }

    @Override
    public void close() {
        sender.close();
        output.close();
    }
}
