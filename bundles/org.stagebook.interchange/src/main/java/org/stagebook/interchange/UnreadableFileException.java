package org.stagebook.interchange;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is not of the format it was read as, or whose essentials cannot be read; nothing was imported. */
public class UnreadableFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why, for people.
     *
     * @param reason what is wrong, where, and what to do
     */
    public UnreadableFileException(Path file, ParseWarning reason) {
        super(file + ": " + reason);
    }
}
