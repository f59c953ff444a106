package org.stagebook.handoff.mhl;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Walks a folder that nobody vouches for. A link to a file inside the folder counts as that file; every other link, and
 * whatever is neither file nor folder (a pipe would never end), is refused and never opened.
 */
public final class FolderScanner {
    /** The folder in which ASC MHL keeps a history. */
    public static final String HISTORY_FOLDER = "ascmhl";

    /** What stands in a name for bytes that are no character. */
    private static final char UNREADABLE = '\uFFFD';

    private static final int MAX_FILES = 500_000;
    private static final int MAX_DEPTH = 200;

    private final Path root;
    private final Path realRoot;
    private final List<ManifestPath> nested = new ArrayList<>();
    private final List<FolderScan.Refusal> refusals = new ArrayList<>();
    private int fileCount;

    private FolderScanner(Path root) throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
    }

    /** Everything below {@code root} except the folders named {@code ascmhl}. */
    public static FolderScan scan(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new MhlException("There is no folder " + root + ".");
        }
        FolderScanner scanner = new FolderScanner(root);
        ScannedFolder folder = scanner.folder(ManifestPath.ROOT, root, 0);
        return new FolderScan(folder, scanner.nested, scanner.refusals);
    }

    private ScannedFolder folder(ManifestPath path, Path folder, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new MhlException(
                    "The folder " + root + " is nested more than " + MAX_DEPTH + " deep at " + path + ".");
        }
        List<ScannedFolder> folders = new ArrayList<>();
        List<ScannedFile> files = new ArrayList<>();
        for (Path child : sortedChildren(folder)) {
            BasicFileAttributes attributes =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Optional<ManifestPath> childPath = pathOf(path, child.getFileName().toString());
            if (childPath.isEmpty()) {
                continue;
            }
            if (!attributes.isDirectory()) {
                file(childPath.get(), child, attributes, files);
            } else if (childPath.get().name().equals(HISTORY_FOLDER)) {
                noteHistory(path);
            } else {
                folders.add(folder(childPath.get(), child, depth + 1));
            }
        }
        return new ScannedFolder(path, Files.getLastModifiedTime(folder).toInstant(), folders, files);
    }

    private Optional<ManifestPath> pathOf(ManifestPath folder, String name) throws MhlException {
        if (name.indexOf(UNREADABLE) >= 0) {
            requireNamesOfThisSystem(name);
            refusals.add(new FolderScan.Refusal(
                    folder.isRoot() ? name : folder + "/" + name,
                    "its name is not UTF-8 and would be another one in the package; rename it"));
            return Optional.empty();
        }
        try {
            return Optional.of(folder.child(name));
        } catch (IllegalArgumentException e) {
            refusals.add(new FolderScan.Refusal(
                    folder.isRoot() ? name : folder + "/" + name, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** Where the system's character set cannot spell a name, an intact file would look as if it were another. */
    private void requireNamesOfThisSystem(String name) throws MhlException {
        String charset = System.getProperty("sun.jnu.encoding", "");
        if (!charset.isEmpty() && !charset.toUpperCase(Locale.ROOT).startsWith("UTF")) {
            throw new MhlException(
                    "The name \"" + name + "\" in " + root + " cannot be read in this system's character set ("
                            + charset
                            + "). Nothing was compared or written. Set the locale to UTF-8, for example LC_ALL=C.UTF-8,"
                            + " and do it again.");
        }
    }

    private void noteHistory(ManifestPath folder) {
        if (!folder.isRoot()) {
            nested.add(folder);
        }
    }

    private void file(ManifestPath path, Path file, BasicFileAttributes attributes, List<ScannedFile> files)
            throws IOException {
        if (attributes.isSymbolicLink()) {
            link(path, file, files);
        } else if (attributes.isRegularFile()) {
            add(path, file, attributes, files);
        } else {
            refuse(path, "it is neither a file nor a folder; it was not opened");
        }
    }

    private void link(ManifestPath path, Path link, List<ScannedFile> files) throws IOException {
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            refuse(path, "it is a link that leads nowhere (" + Files.readSymbolicLink(link) + ")");
            return;
        }
        if (!target.startsWith(realRoot)) {
            refuse(path, "it is a link that leaves the folder (to " + target + "); it was not followed");
        } else if (!Files.isRegularFile(target)) {
            refuse(path, "it is a link to a folder (" + Files.readSymbolicLink(link) + "); it was not followed");
        } else {
            add(path, target, Files.readAttributes(target, BasicFileAttributes.class), files);
        }
    }

    private void add(ManifestPath path, Path file, BasicFileAttributes attributes, List<ScannedFile> files)
            throws MhlException {
        if (++fileCount > MAX_FILES) {
            throw new MhlException("The folder " + root + " holds more than " + MAX_FILES + " files.");
        }
        files.add(new ScannedFile(
                path, file, attributes.size(), attributes.lastModifiedTime().toInstant()));
    }

    private void refuse(ManifestPath path, String reason) {
        refusals.add(new FolderScan.Refusal(path.text(), reason));
    }

    private static List<Path> sortedChildren(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(c -> c.getFileName().toString()));
        return children;
    }
}
