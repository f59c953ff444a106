package org.stagebook.lint;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lists a folder nobody vouches for: links that leave it are not followed, what is neither file nor folder is not opened, and
 * files of operating systems are passed over.
 */
final class FolderWalk {
    private static final Set<String> SYSTEM_FILES = Set.of(".ds_store", "thumbs.db", "desktop.ini");
    private static final String APPLE_DOUBLE = "._";
    private static final String HISTORY = "ascmhl";
    private static final int MOST_FILES = 500_000;
    private static final int DEEPEST = 200;

    /** A file by its path from the folder, with forward slashes. */
    record Found(String relative, long sizeBytes) {}

    private final Path root;
    private final Path realRoot;
    private final List<Found> files = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private FolderWalk(Path root) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
    }

    static FolderWalk of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(
                    folder.toString(), null, "there is no folder of that name to gather files from");
        }
        FolderWalk walk = new FolderWalk(folder);
        walk.folder(folder, "", 0);
        return walk;
    }

    /** Sorted by folders and names. */
    List<Found> files() {
        return List.copyOf(files);
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private void folder(Path folder, String prefix, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new FileSystemException(root.toString(), null, "is nested more than " + DEEPEST + " folders deep");
        }
        for (Path child : sorted(folder)) {
            String name = child.getFileName().toString();
            BasicFileAttributes attributes =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                if (!name.equals(HISTORY)) {
                    folder(child, prefix + name + "/", depth + 1);
                }
            } else if (!isOfSystem(name)) {
                file(child, prefix + name, attributes);
            }
        }
    }

    private void file(Path file, String relative, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            link(file, relative);
        } else if (attributes.isRegularFile()) {
            add(relative, attributes.size());
        } else {
            leftOut.add(relative + " is neither a file nor a folder; it was not opened.");
        }
    }

    private void link(Path link, String relative) throws IOException {
        if (!Files.exists(link)) {
            leftOut.add(relative + " is a link that leads nowhere.");
            return;
        }
        Path target = link.toRealPath();
        if (!target.startsWith(realRoot) || !Files.isRegularFile(target)) {
            leftOut.add(relative + " is a link to a folder or out of " + root + "; it was not followed.");
        } else {
            add(relative, Files.size(target));
        }
    }

    private void add(String relative, long sizeBytes) throws IOException {
        if (files.size() == MOST_FILES) {
            throw new FileSystemException(root.toString(), null, "holds more than " + MOST_FILES + " files");
        }
        files.add(new Found(relative, sizeBytes));
    }

    private static boolean isOfSystem(String name) {
        return name.startsWith(APPLE_DOUBLE) || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        return children;
    }
}
