package org.stagebook.audio.recording;

import java.io.IOException;
import org.stagebook.audio.source.SoundSource;

/** Opens the sound of a recording: each thread that reads opens its own. */
@FunctionalInterface
public interface SoundOpener {

    /**
     * Opens it from its first frame.
     *
     * @throws IOException if a file cannot be opened
     */
    SoundSource open() throws IOException;

    /** About how many bytes of memory it takes while it is open: much where a decoder holds long blocks. */
    default long openBytes() {
        return 0;
    }
}
