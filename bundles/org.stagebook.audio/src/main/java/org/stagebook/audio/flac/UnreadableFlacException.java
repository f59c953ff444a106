package org.stagebook.audio.flac;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is no readable FLAC recording, or not from some place on; the message says which and why. */
public final class UnreadableFlacException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableFlacException(Path file, String reason) {
        super("\"" + file.getFileName() + "\" cannot be read as a FLAC recording: " + reason
                + " The file was not changed.");
    }

    UnreadableFlacException(Path file, String reason, Exception cause) {
        this(file, reason);
        initCause(cause);
    }
}
