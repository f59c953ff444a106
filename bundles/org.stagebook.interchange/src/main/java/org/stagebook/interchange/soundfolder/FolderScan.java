package org.stagebook.interchange.soundfolder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;

/** Finds the recordings in a folder and the folders in it, by their extensions; links are not followed. */
final class FolderScan extends SimpleFileVisitor<Path> {

    static final int MOST_FILES = 100_000;
    private static final Set<String> EXTENSIONS =
            Set.of("wav", "wave", "bwf", "rf64", "bw64", "aif", "aiff", "aifc", "flac");

    private final Warnings warnings;
    private final List<Path> found = new ArrayList<>();
    private int others;
    private int beyond;

    private FolderScan(Warnings warnings) {
        this.warnings = warnings;
    }

    /** The recordings in the order of their names. */
    static List<Path> of(Path folder, Warnings warnings) throws IOException {
        FolderScan scan = new FolderScan(warnings);
        Files.walkFileTree(folder, scan);
        scan.report();
        scan.found.sort(null);
        return List.copyOf(scan.found);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = String.valueOf(file.getFileName());
        boolean resourceFork = name.startsWith("._");
        if (!attributes.isRegularFile() || resourceFork || !EXTENSIONS.contains(extension(name))) {
            others++;
        } else if (found.size() < MOST_FILES) {
            found.add(file);
        } else {
            beyond++;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        warnings.add(
                0,
                "\"" + Excerpt.of(String.valueOf(file.getFileName()), 120) + "\" cannot be looked into ("
                        + e.getClass().getSimpleName() + "); what is in it was not imported.");
        return FileVisitResult.CONTINUE;
    }

    private void report() {
        if (others > 0) {
            warnings.add(0, "Files in the folder that are no recordings by their names, not read: " + others + ".");
        }
        if (beyond > 0) {
            warnings.add(
                    0,
                    "The folder holds more than " + MOST_FILES + " recordings; " + beyond
                            + " were not read. Import its folders one by one.");
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
