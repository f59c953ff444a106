package org.stagebook.ui.parts.transport;

import javax.sound.midi.Receiver;
import javax.sound.midi.Transmitter;

/** A port that says nothing by itself. */
final class SilentTransmitter implements Transmitter {

    private Receiver receiver;

    @Override
    public void setReceiver(Receiver newReceiver) {
        receiver = newReceiver;
    }

    @Override
    public Receiver getReceiver() {
        return receiver;
    }

    @Override
    public void close() {
        receiver = null;
    }
}
