package org.stagebook.playback.mtc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Sequencer;
import javax.sound.midi.Synthesizer;

/** The MIDI ports of the machine; empty lists where it has none. */
public final class MidiPorts {

    private MidiPorts() {}

    /**
     * A port by its name.
     *
     * @param name as the system shows it
     * @param description what else the system says of it
     */
    public record Named(String name, String description, MidiDevice device) {}

    /** Ports that take messages. */
    public static List<Named> outputs() {
        return ports(device -> device.getMaxReceivers() != 0);
    }

    /** Ports that messages come from. */
    public static List<Named> inputs() {
        return ports(device -> device.getMaxTransmitters() != 0);
    }

    private static List<Named> ports(Predicate<MidiDevice> fitting) {
        List<Named> ports = new ArrayList<>();
        for (MidiDevice.Info info : MidiSystem.getMidiDeviceInfo()) {
            device(info)
                    .filter(fitting)
                    .ifPresent(device -> ports.add(new Named(info.getName(), info.getDescription(), device)));
        }
        return List.copyOf(ports);
    }

    /** Empty for programs that play by themselves, and for what has gone since it was listed. */
    private static Optional<MidiDevice> device(MidiDevice.Info info) {
        try {
            MidiDevice device = MidiSystem.getMidiDevice(info);
            boolean program = device instanceof Sequencer || device instanceof Synthesizer;
            return program ? Optional.empty() : Optional.of(device);
        } catch (MidiUnavailableException | IllegalArgumentException e) { // Gone, so it is not there to be chosen.
            return Optional.empty();
        }
    }
}
