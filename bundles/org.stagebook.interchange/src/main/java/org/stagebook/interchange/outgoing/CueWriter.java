package org.stagebook.interchange.outgoing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes cues as a file of another program; what it wrote, our own reader of that format gives back. */
@FunctionalInterface
public interface CueWriter {

    /**
     * Writes a whole file; the stream is left open.
     *
     * @param cues in the order of the reels, then of time
     * @throws IOException if the stream cannot be written
     */
    void write(List<OutgoingCue> cues, OutgoingContext context, OutputStream out) throws IOException;
}
