package org.stagebook.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The bounds of a production's folder: a link may lead anywhere, and a production from elsewhere must not make us read or
 * write there.
 *
 * @param folder the production's folder, which must exist
 */
record FolderBounds(Path folder) {

    /** Refuses a file, whether it is there already or not, that does not really lie in the folder. */
    void check(Path file) throws ProductionStoreException {
        Path there = nearestExisting(file);
        try {
            if (!there.toRealPath().startsWith(folder.toRealPath())) {
                throw new ProductionStoreException(there + " is a link that leads out of the production's folder."
                        + " Nothing was read or changed there. Put the file or folder itself in its place.");
            }
        } catch (IOException e) {
            throw new ProductionStoreException(
                    there + " cannot be read (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "). Nothing was changed. Check the permissions of the file.",
                    e);
        }
    }

    private Path nearestExisting(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return file;
        }
        Path parent = file.getParent();
        return parent == null ? folder : nearestExisting(parent);
    }
}
