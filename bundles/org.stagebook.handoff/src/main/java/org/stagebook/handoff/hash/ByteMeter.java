package org.stagebook.handoff.hash;

import java.io.IOException;

/**
 * Told how many bytes have just been read, often enough (every block, 1 MiB at most) that a person who cancels waits
 * less than a second. It stops the work by throwing.
 */
@FunctionalInterface
public interface ByteMeter {
    /** Neither counts nor stops. */
    ByteMeter NONE = sizeBytes -> {};

    /** Takes note of bytes read; throws to stop, for example because the person has cancelled. */
    void read(long sizeBytes) throws IOException;
}
