package org.stagebook.ui.parts.transport.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.mtc.MtcInput;
import org.stagebook.playback.mtc.MtcRun;
import org.stagebook.playback.mtc.MtcStatus;
import org.stagebook.playback.mtc.TimecodePorts;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

/** MIDI timecode of a transport: to one port, from another, or neither. Belongs to the UI thread; to be asked often. */
public final class TimecodeLink implements AutoCloseable {

    private final TimecodePorts ports;
    private final Consumer<String> say;
    private Optional<TimecodeFormat> format = Optional.empty();
    private Optional<String> output = Optional.empty();
    private Optional<String> input = Optional.empty();
    private Optional<TimecodeSending> sending = Optional.empty();
    private Optional<Chased> chased = Optional.empty();

    private record Chased(TimecodeChase chase, MtcInput from) {}

    /** @param say what people read, empty for nothing */
    TimecodeLink(TimecodePorts ports, Consumer<String> say) {
        this.ports = ports;
        this.say = say;
    }

    public List<String> outputs() {
        return ports.outputs();
    }

    public List<String> inputs() {
        return ports.inputs();
    }

    /** Where it goes. */
    public Optional<String> output() {
        return output;
    }

    /** What is chased. */
    public Optional<String> input() {
        return input;
    }

    public boolean isInUse() {
        return sending.isPresent() || chased.isPresent();
    }

    public boolean isChasing() {
        return chased.isPresent();
    }

    /** Timecode is that of another production, or there is none. */
    void use(Optional<TimecodeFormat> newFormat) {
        format = newFormat;
        sendTo(output);
        chase(input);
    }

    /** From now on to another port, or to none. */
    void sendTo(Optional<String> port) {
        sending.ifPresent(TimecodeSending::close);
        sending = Optional.empty();
        output = port;
        if (port.isPresent() && format.isPresent()) {
            try {
                sending = Optional.of(new TimecodeSending(format.get(), ports.output(port.get())));
            } catch (DeviceException e) {
                output = Optional.empty();
                say.accept(e.message());
            }
        }
    }

    /** Follows another port from now on, or none. */
    void chase(Optional<String> port) {
        chased.ifPresent(it -> it.from().close());
        chased = Optional.empty();
        input = port;
        if (port.isPresent() && format.isPresent()) {
            TimecodeChase chase = new TimecodeChase(format.get());
            try {
                chased = Optional.of(new Chased(chase, ports.input(port.get(), chase.reader())));
            } catch (DeviceException e) {
                input = Optional.empty();
                say.accept(e.message());
            }
        }
    }

    /** Where it is: nothing where nothing is in use. */
    void tell(Optional<Position> here, double speed, long nanos) {
        if (sending.isEmpty() || here.isEmpty()) {
            return;
        }
        sending.get().tell(new MtcRun(here.get(), nanos, speed));
        if (sending.get().isLost()) {
            String gone = output.orElse("");
            sendTo(Optional.empty());
            say.accept("The MIDI port " + gone + " has gone, so no timecode is sent any more.");
        }
    }

    /** What to do to run with what is chased. */
    Optional<TimecodeChase.Order> order(TimecodeChase.Now now, Predicate<Position> isPlayable) {
        return chased.map(it -> it.chase().order(now, isPlayable));
    }

    /** How it goes with what is chased, in few words; empty where nothing is. */
    String state(long nanos) {
        return chased.map(it -> words(it.chase().status(nanos))).orElse("");
    }

    private static String words(MtcStatus status) {
        String known = status.fits() ? "" : ", another rate";
        return switch (status.state()) {
            case NO_CODE -> "Waits for timecode";
            case LOCATED -> "Timecode stands" + known;
            case LOCKING -> "Timecode comes" + known;
            case LOCKED -> "Chases" + known;
            case FREEWHEELING -> "No timecode, runs on";
            case LOST -> "Timecode has ended";
        };
    }

    @Override
    public void close() {
        sending.ifPresent(TimecodeSending::close);
        chased.ifPresent(it -> it.from().close());
    }
}
