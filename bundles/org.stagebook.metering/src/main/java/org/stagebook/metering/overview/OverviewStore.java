package org.stagebook.metering.overview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Overviews beside a production, in {@code .stagebook/overviews}, each in a file named by the hash of the recording's
 * content.
 *
 * <p>They can be built again at any time: one that is damaged or of another version is ignored, and git ignores the folder.
 * Files are written whole and moved into place, so that several programs may share the folder.
 */
public final class OverviewStore {

    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{1,128}");
    private static final String DERIVED = ".stagebook";
    private static final String FOLDER = "overviews";
    private static final String ENDING = ".overview";
    private static final String IGNORE_FILE = ".gitignore";
    private static final long MOST_BYTES = 64 << 20;

    private final Path derived;
    private final Path folder;

    public OverviewStore(Path productionFolder) {
        this.derived = productionFolder.resolve(DERIVED);
        this.folder = derived.resolve(FOLDER);
    }

    /**
     * What was found.
     *
     * @param overview absent where it has to be built
     * @param remark why a stored one was not used, a sentence; absent where there was none
     */
    public record Found(Optional<Overview> overview, Optional<String> remark) {}

    /**
     * Looks for an overview.
     *
     * @throws IllegalArgumentException if the hash has other characters than letters, digits, {@code -} and {@code _}
     */
    public Found find(String contentHash) {
        Path file = file(contentHash);
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return new Found(Optional.empty(), Optional.empty());
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
                return unusable(file, "is no overview");
            }
            return new Found(Optional.of(OverviewFile.read(Files.readAllBytes(file), contentHash)), Optional.empty());
        } catch (OverviewFile.UnusableException e) {
            return unusable(file, String.valueOf(e.getMessage()));
        } catch (NoSuchFileException removedMeanwhile) {
            return new Found(Optional.empty(), Optional.empty());
        } catch (IOException e) {
            return unusable(file, "cannot be read (" + e.getMessage() + ")");
        }
    }

    private static Found unusable(Path file, String why) {
        return new Found(
                Optional.empty(),
                Optional.of("The stored overview \"" + file.getFileName() + "\" " + why
                        + "; it is ignored and built again from the recording."));
    }

    /**
     * Keeps an overview, replacing one of the same content.
     *
     * @throws IOException if it cannot be written; what was there before is kept
     */
    public void keep(Overview overview) throws IOException {
        Path file = file(overview.content().hash());
        prepareFolder();
        Path partial = Files.createTempFile(folder, ".", ENDING + ".part");
        try {
            write(partial, OverviewFile.write(overview));
            move(partial, file);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private void prepareFolder() throws IOException {
        Files.createDirectories(folder);
        Path ignore = derived.resolve(IGNORE_FILE);
        if (!Files.exists(ignore, LinkOption.NOFOLLOW_LINKS)) {
            Files.write(ignore, "*\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(Path file, ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path file(String contentHash) {
        if (!HASH.matcher(contentHash).matches()) {
            throw new IllegalArgumentException(
                    "\"" + contentHash + "\" is no content hash of letters, digits, - and _, at most 128.");
        }
        return folder.resolve(contentHash + ENDING);
    }
}
