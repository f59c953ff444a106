package org.stagebook.playback.mtc;

import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.Transmitter;

/** Brings what a MIDI port sends to a reader of MTC, with the moment at which it came. */
public final class MtcInput implements AutoCloseable {

    private final Transmitter transmitter;
    private final Runnable closing;

    private MtcInput(Transmitter transmitter, MtcReader reader, Runnable closing) {
        this.transmitter = transmitter;
        this.closing = closing;
        transmitter.setReceiver(new Reading(reader));
    }

    /** From a transmitter that somebody else opened, and that is closed with this. */
    public static MtcInput from(Transmitter transmitter, MtcReader reader) {
        return new MtcInput(transmitter, reader, () -> {});
    }

    /**
     * Opens a port.
     *
     * @throws MidiUnavailableException if somebody else has it, or it has gone
     */
    public static MtcInput open(MidiPorts.Named port, MtcReader reader) throws MidiUnavailableException {
        MidiDevice device = port.device();
        device.open();
        try {
            return new MtcInput(device.getTransmitter(), reader, device::close);
        } catch (MidiUnavailableException e) {
            device.close();
            throw e;
        }
    }

    @Override
    public void close() {
        transmitter.close();
        closing.run();
    }

    /** Time stamps of ports count from nobody knows when, so the moment is taken here. */
    private record Reading(MtcReader reader) implements Receiver {

        @Override
        public void send(MidiMessage message, long timeStamp) {
            reader.accept(message.getMessage(), System.nanoTime());
        }

        @Override
        public void close() {
            // the reader keeps what it knows
        }
    }
}
