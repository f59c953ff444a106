package org.stagebook.handoff.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.document.PackageLayout;

/**
 * A hidden folder beside the place of a package, in which it is put together. After a break it stays, with what is whole in it,
 * and the next build of the same package goes on there; nobody can take it for a package.
 */
final class UnfinishedPackage implements AutoCloseable {
    private final Path folder;
    private final BuildJournal journal;

    private UnfinishedPackage(Path folder, BuildJournal journal) {
        this.folder = folder;
        this.journal = journal;
    }

    /** Where a package for this place is put together. */
    static Path place(Path out) {
        Path parent = Objects.requireNonNullElse(out.getParent(), out);
        return parent.resolve("." + out.getFileName() + ".building");
    }

    /** Begins a package, or goes on with one. */
    static UnfinishedPackage open(Path out) throws IOException {
        Path folder = place(out);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isOurs(folder)) {
            throw new HandoffException(
                    folder + " is in the way: a package is put together there, but it was not begun by"
                            + " Stagebook. Nothing was changed. Move it away and build again.");
        }
        Files.createDirectories(folder);
        return new UnfinishedPackage(folder, BuildJournal.open(folder));
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty()
                    || Files.isRegularFile(folder.resolve(BuildJournal.FILE_NAME), LinkOption.NOFOLLOW_LINKS)
                    || Files.isRegularFile(folder.resolve(PackageLayout.DESCRIPTION), LinkOption.NOFOLLOW_LINKS);
        }
    }

    Path folder() {
        return folder;
    }

    Path contents() {
        return folder.resolve(PackageLayout.CONTENTS);
    }

    BuildJournal journal() {
        return journal;
    }

    /** Removes whatever is not among these files and the folders that lead to them: leftovers of a build that planned otherwise. */
    void keepOnly(Set<Path> wanted) throws IOException {
        Set<Path> kept = wanted.stream()
                .flatMap(file -> Stream.iterate(file, f -> f.startsWith(folder), Path::getParent))
                .collect(Collectors.toSet());
        for (Path found : innermostFirst(folder)) {
            boolean ours = found.equals(folder) || found.equals(folder.resolve(BuildJournal.FILE_NAME));
            if (!ours && !kept.contains(found)) {
                Files.delete(found);
            }
        }
    }

    /** Nothing in it tells any more how it was made. */
    void seal() throws IOException {
        journal.close();
        Files.delete(folder.resolve(BuildJournal.FILE_NAME));
    }

    /** Leaves it for another time if anything in it is worth that, else removes it; says which. */
    Optional<String> leave(int planned) throws IOException {
        int whole = journal.count();
        journal.close();
        if (whole == 0) {
            delete(folder);
            return Optional.empty();
        }
        return Optional.of(whole + " of " + planned + " files lie whole in " + folder
                + " and are not copied again: build the same package again to go on, or discard it there.");
    }

    /** Throws it away with everything in it. */
    void remove() throws IOException {
        journal.close();
        delete(folder);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }

    /** Deletes a folder and everything in it; links are deleted, never followed. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path file : innermostFirst(folder)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> innermostFirst(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
