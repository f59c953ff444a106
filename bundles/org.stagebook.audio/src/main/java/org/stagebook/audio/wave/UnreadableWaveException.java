package org.stagebook.audio.wave;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is no readable WAVE recording; the message names the file and says what is wrong with it. */
public final class UnreadableWaveException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableWaveException(Path file, String reason) {
        super("\"" + file.getFileName() + "\" cannot be read as a WAV recording: " + reason
                + " The file was not changed.");
    }
}
