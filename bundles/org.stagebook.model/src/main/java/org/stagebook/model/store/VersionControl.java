package org.stagebook.model.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps what belongs to one machine or one save out of version control: a lock that is committed would lock everybody out,
 * and an unfinished save is of use only where it was begun. Sound and picture are too large for it and are known by their hashes.
 */
final class VersionControl {
    /** The list of what git leaves alone, in a production's folder. */
    static final String IGNORE_FILE = ".gitignore";

    private static final List<String> SOUND_AND_PICTURE = List.of(
            "wav", "bwf", "rf64", "w64", "aif", "aiff", "flac", "mp3", "m4a", "caf", "mov", "mp4", "mxf", "ptx", "aaf");

    private static final String IGNORED = String.join(
            "\n",
            "/" + ProductionLock.FILE_NAME,
            "/" + SaveTransaction.LIST,
            "/" + ProductionFolder.REMOVED + "/",
            "/" + SaveTransaction.LIST + SaveTransaction.NEW,
            "/" + ProductionFolder.PRODUCTION + SaveTransaction.NEW,
            "/" + ProductionFolder.REELS + "/*" + SaveTransaction.NEW,
            "/" + ProductionFolder.HANDOFFS + "/*" + SaveTransaction.NEW,
            SOUND_AND_PICTURE.stream().map(VersionControl::ignoredInAnyCase).collect(Collectors.joining("\n")),
            "");

    private VersionControl() {}

    /** A pattern such as {@code *.[wW][aA][vV]}: cameras and recorders write endings in capitals. */
    private static String ignoredInAnyCase(String ending) {
        return ending.chars()
                .mapToObj(c ->
                        Character.isLetter(c) ? "[" + (char) c + (char) Character.toUpperCase(c) + "]" : "" + (char) c)
                .collect(Collectors.joining("", "*.", ""));
    }

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
