package org.stagebook.cli.playing;

/** Hears how far playing is, and knows whether somebody wants it to end. */
public interface PlayTicker {

    /** So many whole seconds more were played. */
    void played(long seconds);

    /** Whether it shall end. */
    boolean isCancelled();
}
