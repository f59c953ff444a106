package org.stagebook.model.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Keeps what belongs to one machine or one save out of version control: a lock that is committed would lock everybody out,
 * and an unfinished save is of use only where it was begun.
 */
final class VersionControl {
    /** The list of what git leaves alone, in a production's folder. */
    static final String IGNORE_FILE = ".gitignore";

    private static final String IGNORED = String.join(
            "\n",
            "/" + ProductionLock.FILE_NAME,
            "/" + SaveTransaction.LIST,
            "/" + SaveTransaction.LIST + SaveTransaction.NEW,
            "/" + ProductionFolder.PRODUCTION + SaveTransaction.NEW,
            "/" + ProductionFolder.REELS + "/*" + SaveTransaction.NEW,
            "/" + ProductionFolder.HANDOFFS + "/*" + SaveTransaction.NEW,
            "");

    private VersionControl() {}

    /** Writes the list into the folder of a new production, unless somebody has one there. */
    static void prepare(Path folder, Disk disk) throws ProductionStoreException {
        Path file = folder.resolve(IGNORE_FILE);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            disk.write(file, IGNORED.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProductionStoreException(
                    file + " cannot be written (" + e.getClass().getSimpleName() + ": " + e.getMessage()
                            + "), so no production is made there. Nothing was kept of it. Check free space and"
                            + " permissions, then try again.",
                    e);
        }
    }
}
