package org.stagebook.audio.recording;

import java.io.IOException;
import java.nio.file.Path;

/** A recording that cannot be opened, alone or in its group; the message says which file and why. */
public final class UnreadableRecordingException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableRecordingException(Path file, String reason) {
        super("\"" + file.getFileName() + "\" cannot be read: " + reason + " Nothing was changed.");
    }
}
