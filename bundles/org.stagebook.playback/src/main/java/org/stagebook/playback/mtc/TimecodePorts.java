package org.stagebook.playback.mtc;

import java.util.List;
import javax.sound.midi.MidiUnavailableException;
import org.stagebook.playback.device.DeviceException;

/** Where MIDI timecode may go and come from, by the names people know. */
public interface TimecodePorts {

    /** Ports that take timecode; asks the system, which may take a moment. */
    List<String> outputs();

    /** Ports that timecode may come from. */
    List<String> inputs();

    /**
     * Opens a port.
     *
     * @throws DeviceException if somebody else has it, or it has gone
     */
    MtcOutput output(String name) throws DeviceException;

    /**
     * Opens a port; what comes from it is read.
     *
     * @throws DeviceException if somebody else has it, or it has gone
     */
    MtcInput input(String name, MtcReader reader) throws DeviceException;

    /** Those of the machine. */
    static TimecodePorts ofMachine() {
        return new TimecodePorts() {
            @Override
            public List<String> outputs() {
                return names(MidiPorts.outputs());
            }

            @Override
            public List<String> inputs() {
                return names(MidiPorts.inputs());
            }

            @Override
            public MtcOutput output(String name) throws DeviceException {
                try {
                    return MtcOutput.open(named(MidiPorts.outputs(), name));
                } catch (MidiUnavailableException e) {
                    throw refused(name, e);
                }
            }

            @Override
            public MtcInput input(String name, MtcReader reader) throws DeviceException {
                try {
                    return MtcInput.open(named(MidiPorts.inputs(), name), reader);
                } catch (MidiUnavailableException e) {
                    throw refused(name, e);
                }
            }
        };
    }

    private static DeviceException refused(String name, MidiUnavailableException why) {
        return new DeviceException(
                "The MIDI port " + name + " cannot be had (" + why.getMessage()
                        + "). Close the program that has it, or choose another port.",
                why);
    }

    private static List<String> names(List<MidiPorts.Named> ports) {
        return ports.stream().map(MidiPorts.Named::name).toList();
    }

    private static MidiPorts.Named named(List<MidiPorts.Named> ports, String name) throws DeviceException {
        return ports.stream()
                .filter(port -> port.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DeviceException("The MIDI port " + name
                        + " is not there any more. Connect its device again, or choose another port."));
    }
}
