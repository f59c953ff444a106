package org.stagebook.picture;

import java.io.IOException;

/** A picture that cannot be read. The message says which, why and what to do. */
public final class PictureException extends IOException {

    private static final long serialVersionUID = 1;

    public PictureException(String message) {
        super(message);
    }

    public PictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
