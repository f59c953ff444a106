package org.stagebook.playback.blind;

/** What can be heard in a trial: the two that are known, and the unknown one. */
public enum AbxSound {
    /** The first candidate. */
    A,
    /** The second candidate. */
    B,
    /** One of both; which one, the listener says. */
    X
}
