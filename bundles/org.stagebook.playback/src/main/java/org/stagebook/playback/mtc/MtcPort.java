package org.stagebook.playback.mtc;

/** Where messages go. */
@FunctionalInterface
public interface MtcPort {

    /** Sends one message at once. Does not wait; a port that has gone takes them and does nothing. */
    void send(byte[] message);
}
