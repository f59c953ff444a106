package org.stagebook.playback.engine;

/** Measures what is heard. */
@FunctionalInterface
public interface TapListener {

    /** The next block; what it holds is valid until this returns. */
    void heard(TapBlock block);
}
