package org.stagebook.model.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The few things a save does to the disk; a seam, so that tests can let the power fail after each of them. */
interface Disk {
    /** Writes a whole file and waits until it is on the disk; a link in its place is refused, not followed. */
    void write(Path file, byte[] content) throws IOException;

    /** Moves a file into place, replacing what is there, in one step that is seen whole or not at all. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file if it is there. */
    void delete(Path file) throws IOException;

    /** Waits until moves into a folder are on the disk. */
    void syncFolder(Path folder) throws IOException;

    /** The real disk. */
    static Disk local() {
        return new LocalDisk();
    }

    /** Plain {@code java.nio.file}. */
    final class LocalDisk implements Disk {
        private static final boolean WINDOWS =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

        @Override
        public void write(Path file, byte[] content) throws IOException {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (FileChannel channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Path parent = to.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }

        @Override
        public void syncFolder(Path folder) throws IOException {
            if (WINDOWS || !Files.isDirectory(folder)) {
                return; // Windows has no handle on a folder; it writes the directory through by itself.
            }
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
