package org.stagebook.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where an archive is put together and where it goes: a hidden folder beside its place, so that an archive that can be seen is whole.
 */
final class ArchiveTarget implements AutoCloseable {
    private final Path place;
    private final Path building;

    private ArchiveTarget(Path place, Path building) {
        this.place = place;
        this.building = building;
    }

    /** Begins an archive for this place. */
    static ArchiveTarget begin(Path place) throws IOException {
        checkFree(place);
        Path parent = Objects.requireNonNullElse(place.getParent(), place);
        Files.createDirectories(parent);
        return new ArchiveTarget(place, Files.createTempDirectory(parent, "." + place.getFileName() + ".building-"));
    }

    /** Refuses a place in which something lies already. */
    static void checkFree(Path place) throws IOException {
        if (place.getFileName() == null) {
            throw new ArchiveException(place + " is a whole disk. Nothing was changed. Name a new folder on it.");
        }
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new ArchiveException(place + " is not a folder. Nothing was changed. Name a new folder.");
        }
        try (Stream<Path> files = Files.list(place)) {
            if (files.findAny().isPresent()) {
                throw new ArchiveException(
                        "The folder " + place
                                + " is not empty, so no archive is made there. Nothing was changed. Choose a new or empty folder.");
            }
        }
    }

    /** Where it is put together. */
    Path building() {
        return building;
    }

    /** Puts the archive, which is whole now, into its place; what has appeared there meanwhile stops it. */
    void finish() throws IOException {
        checkFree(place);
        Files.deleteIfExists(place);
        building.toFile().setReadable(true, false); // the folder of an archive is no more secret than its parent
        building.toFile().setExecutable(true, false);
        Files.move(building, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what was begun and not finished. */
    @Override
    public void close() throws IOException {
        delete(building);
    }

    /** Deletes a folder with everything in it; links are deleted, never followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
