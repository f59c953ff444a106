package org.stagebook.audio.aiff;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is no readable AIFF recording; the message names the file and says what is wrong with it. */
public final class UnreadableAiffException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableAiffException(Path file, String reason) {
        super("\"" + file.getFileName() + "\" cannot be read as an AIFF recording: " + reason
                + " The file was not changed.");
    }
}
