package org.stagebook.cli.playing;

import java.nio.file.Path;

/** Where sound goes. */
public sealed interface PlayTarget {

    /**
     * A sound device.
     *
     * @param key of it, empty for the usual one
     */
    record Device(String key) implements PlayTarget {}

    /** Nowhere, as fast as the sound can be read. */
    record Silence() implements PlayTarget {}

    /**
     * A file, as fast as the sound can be read.
     *
     * @param file Broadcast Wave of 24 bits
     */
    record Rendering(Path file) implements PlayTarget {}
}
