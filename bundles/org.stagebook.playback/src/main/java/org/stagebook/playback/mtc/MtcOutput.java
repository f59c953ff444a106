package org.stagebook.playback.mtc;

import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiDevice;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;

/** MTC into a MIDI receiver. When the port goes, messages go nowhere and {@link #isLost()} says so. */
public final class MtcOutput implements MtcPort, AutoCloseable {

    private static final long AT_ONCE = -1;

    private final Receiver receiver;
    private final AutoCloseable owner;
    private volatile boolean lost;

    /** @param owner closed with this */
    private MtcOutput(Receiver receiver, AutoCloseable owner) {
        this.receiver = receiver;
        this.owner = owner;
    }

    /** Into a receiver that somebody else opened, and that is closed with this. */
    public static MtcOutput into(Receiver receiver) {
        return new MtcOutput(receiver, receiver);
    }

    /**
     * Opens a port.
     *
     * @throws MidiUnavailableException if somebody else has it, or it has gone
     */
    public static MtcOutput open(MidiPorts.Named port) throws MidiUnavailableException {
        MidiDevice device = port.device();
        device.open();
        try {
            return new MtcOutput(device.getReceiver(), device);
        } catch (MidiUnavailableException e) {
            device.close();
            throw e;
        }
    }

    @Override
    public void send(byte[] message) {
        try {
            if ((message[0] & 0xFF) == MtcMessages.QUARTER_FRAME) {
                receiver.send(new ShortMessage(MtcMessages.QUARTER_FRAME, message[1], 0), AT_ONCE);
            } else {
                receiver.send(new SysexMessage(message, message.length), AT_ONCE);
            }
        } catch (
                IllegalStateException
                        e) { // So says a receiver that was closed, as it is when its device is pulled out.
            lost = true;
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException("This is no message of MIDI timecode.", e);
        }
    }

    /** Whether the port has gone. */
    public boolean isLost() {
        return lost;
    }

    @Override
    public void close() {
        try {
            owner.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The MIDI port did not close: " + e.getMessage(), e);
        }
    }
}
