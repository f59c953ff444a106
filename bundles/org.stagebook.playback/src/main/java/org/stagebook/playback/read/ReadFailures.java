package org.stagebook.playback.read;

import java.io.IOException;

/** Hears of recordings that can no longer be read while they play. */
@FunctionalInterface
public interface ReadFailures {

    /**
     * One recording of a source is silent from now on.
     *
     * @param source its name
     * @param reason what went wrong
     */
    void failed(String source, IOException reason);
}
