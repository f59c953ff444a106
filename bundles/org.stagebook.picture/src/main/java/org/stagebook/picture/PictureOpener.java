package org.stagebook.picture;

import java.nio.file.Path;

/** How picture files are opened. */
@FunctionalInterface
public interface PictureOpener {

    /**
     * Opens a file and looks at its beginning and end.
     *
     * @throws PictureException if it is not there, holds no picture, or its picture cannot be decoded
     */
    PictureReader open(Path file) throws PictureException;
}
