package org.stagebook.interchange.protools.imports;

import java.io.IOException;
import java.nio.file.Path;
import org.stagebook.interchange.ParseWarning;

/** A file that is no Pro Tools session text export, or whose head cannot be read; the message says which and why. */
public final class NotASessionException extends IOException {

    private static final long serialVersionUID = 1L;

    NotASessionException(Path file, ParseWarning reason) {
        super(file + ", " + reason);
    }
}
