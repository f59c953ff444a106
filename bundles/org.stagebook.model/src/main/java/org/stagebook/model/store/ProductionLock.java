package org.stagebook.model.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two writers of one production apart, and tells the second who the first is.
 *
 * <p>The file {@value #FILE_NAME} holds the holder's name while the production is open and is empty otherwise. What
 * counts on one machine is the operating system's lock on that file: it ends with the process, so the lock of a crashed
 * process is simply taken over. Locks do not reliably cross machines, so there the text counts.
 */
public final class ProductionLock implements AutoCloseable {
    /** Name of the lock file in the production's folder. */
    public static final String FILE_NAME = ".stagebook.lock";

    /**
     * Productions this process holds. A POSIX lock belongs to the process and is lost when any handle on its file is
     * closed, so a second attempt in the same process must be turned away before it touches the file.
     */
    private static final Map<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();

    /** The locked byte lies behind any text, for some systems do not let others read locked bytes. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST_TEXT_BYTES = 4096;

    private final Path folder;
    private final FileChannel channel;
    private final @Nullable LockHolder predecessor;
    private final AtomicBoolean held = new AtomicBoolean(true);

    private ProductionLock(Path folder, FileChannel channel, @Nullable LockHolder predecessor) {
        this.folder = folder;
        this.channel = channel;
        this.predecessor = predecessor;
    }

    /**
     * Takes the lock of a production.
     *
     * @param folder the production's folder, which must exist
     * @throws ProductionLockedException if somebody holds it; the message names the holder
     * @throws ProductionStoreException if the folder cannot be written to
     */
    public static ProductionLock acquire(Path folder, Clock clock) throws ProductionStoreException {
        LockHolder holder = LockHolder.here(clock);
        Path key = realPath(folder);
        LockHolder other = HELD_HERE.putIfAbsent(key, holder);
        if (other != null) {
            throw locked(folder, Optional.of(other), "Close it there first.");
        }
        boolean taken = false;
        try {
            ProductionLock lock = lockFile(key, holder);
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD_HERE.remove(key);
            }
        }
    }

    /** Who held the lock and never gave it back, if it was taken over from a process that ended without closing. */
    public Optional<LockHolder> predecessor() {
        return Optional.ofNullable(predecessor);
    }

    /** Whether the lock was not given back yet. */
    boolean isHeld() {
        return held.get();
    }

    /**
     * Gives the lock back; the file stays, empty, for deleting it could take the lock from under a third process. A second
     * call does nothing: the lock may be somebody else's by then.
     */
    @Override
    public void close() {
        if (!held.getAndSet(false)) {
            return;
        }
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException("The lock file in " + folder + " could not be emptied.", e);
        } finally {
            HELD_HERE.remove(folder);
        }
    }

    private static Path realPath(Path folder) throws ProductionStoreException {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new ProductionStoreException("There is no folder " + folder + ". Nothing was changed.", e);
        }
    }

    private static ProductionLock lockFile(Path folder, LockHolder holder) throws ProductionStoreException {
        FileChannel channel = openFile(folder);
        boolean taken = false;
        try {
            FileLock lock = tryLock(channel);
            Optional<LockHolder> left = LockHolder.fromText(read(channel));
            if (lock == null) {
                throw locked(folder, left, "Wait until it is closed there, then open it again.");
            }
            if (left.isPresent() && !left.get().host().equals(holder.host())) {
                throw locked(
                        folder,
                        left,
                        "If that machine does not run any more, empty the file " + FILE_NAME + " and open it again.");
            }
            write(channel, holder.toText());
            taken = true;
            return new ProductionLock(folder, channel, left.orElse(null));
        } catch (IOException e) {
            throw new ProductionStoreException(
                    "The production in " + folder + " could not be locked: " + e.getMessage()
                            + ". Nothing was changed.",
                    e);
        } finally {
            if (!taken) {
                closeQuietly(channel);
            }
        }
    }

    private static FileChannel openFile(Path folder) throws ProductionStoreException {
        Path file = folder.resolve(FILE_NAME);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProductionStoreException(file + " is a link or a folder and not the plain file that locks the"
                    + " production. Nothing was changed, neither here nor where it leads. Delete it and open the"
                    + " production again.");
        }
        try {
            return FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new ProductionStoreException(
                    "The folder " + folder + " cannot be written to ("
                            + e.getClass().getSimpleName() + ": "
                            + e.getMessage() + "), so the production cannot be edited there. Nothing was changed."
                            + " Ask for write access, or open a copy of the folder in a place you may write to.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST_TEXT_BYTES);
        int length = Math.max(0, channel.read(buffer, 0));
        return new String(buffer.array(), 0, length, StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    private static void closeQuietly(FileChannel channel) throws ProductionStoreException {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ProductionStoreException("The lock file could not be closed: " + e.getMessage(), e);
        }
    }

    private static ProductionLockedException locked(Path folder, Optional<LockHolder> holder, String remedy) {
        String who = holder.map(LockHolder::toString).orElse("somebody who has not signed the lock file yet");
        return new ProductionLockedException(
                "The production in " + folder + " is open for editing by " + who + ". Nothing was changed. " + remedy);
    }
}
