package org.stagebook.ui.parts.transport;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Receiver;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.mtc.MtcInput;
import org.stagebook.playback.mtc.MtcOutput;
import org.stagebook.playback.mtc.MtcReader;
import org.stagebook.playback.mtc.TimecodePorts;

/** One port each way, whose other ends a test holds. */
public final class TimecodeCables implements TimecodePorts {

    private final BlockingQueue<byte[]> sent = new LinkedBlockingQueue<>();
    private Optional<MtcReader> reading = Optional.empty();

    /** The next message that was sent. */
    public byte[] take() throws InterruptedException {
        return sent.take();
    }

    /** Has a message come. */
    public void say(byte[] message) {
        reading.orElseThrow().accept(message, System.nanoTime());
    }

    @Override
    public List<String> outputs() {
        return List.of("cable");
    }

    @Override
    public List<String> inputs() {
        return List.of("cable");
    }

    @Override
    public MtcOutput output(String name) throws DeviceException {
        check(name);
        return MtcOutput.into(new Receiver() {
            @Override
            public void send(MidiMessage message, long timeStamp) {
                sent.add(message.getMessage());
            }

            @Override
            public void close() {
                sent.clear();
            }
        });
    }

    @Override
    public MtcInput input(String name, MtcReader reader) throws DeviceException {
        check(name);
        reading = Optional.of(reader);
        return MtcInput.from(new SilentTransmitter(), reader);
    }

    private static void check(String name) throws DeviceException {
        if (!name.equals("cable")) {
            throw new DeviceException("The MIDI port " + name + " is not there any more. Please choose another port.");
        }
    }
}
