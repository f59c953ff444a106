package org.stagebook.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * A disk on which one operation fails, half done where that is possible. After a power cut every later one fails too, and
 * folders lose what was not synced.
 */
final class FailingDisk implements Disk {
    private final Disk disk = Disk.local();
    private final UnsyncedEntries unsynced = new UnsyncedEntries();
    private final int failing;
    private final boolean powerCut;
    private final Predicate<Path> losesChanges;
    private int operations;

    private FailingDisk(int failing, boolean powerCut, Predicate<Path> losesChanges) {
        this.failing = failing;
        this.powerCut = powerCut;
        this.losesChanges = losesChanges;
    }

    /**
     * A disk on which a single operation fails.
     *
     * @param failing the operation, counted from 1
     */
    static FailingDisk once(int failing) {
        return new FailingDisk(failing, false, folder -> false);
    }

    /**
     * A disk that loses its power.
     *
     * @param failing the first operation that fails, counted from 1
     * @param losesChanges the folders that lose what was not synced
     */
    static FailingDisk powerCut(int failing, Predicate<Path> losesChanges) {
        return new FailingDisk(failing, true, losesChanges);
    }

    /** Whether the operation that fails was reached. */
    boolean hasFailed() {
        return operations >= failing;
    }

    /** The power fails now, with no operation under way. */
    void cutPower() throws IOException {
        unsynced.drop(losesChanges);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (operations < failing) {
            unsynced.beforeChange(file);
        }
        if (fails()) {
            if (operations == failing) {
                writeHalf(file, content);
                powerFails();
            }
            throw new IOException("No space left on device");
        }
        disk.write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        check();
        unsynced.beforeChange(from);
        unsynced.beforeChange(to);
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        check();
        unsynced.beforeChange(file);
        disk.delete(file);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        check();
        disk.syncFolder(folder);
        unsynced.synced(folder);
    }

    private static void writeHalf(Path file, byte[] content) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, Arrays.copyOf(content, content.length / 2));
    }

    private void check() throws IOException {
        if (fails()) {
            powerFails();
            throw new IOException("Input/output error");
        }
    }

    private void powerFails() throws IOException {
        if (powerCut && operations == failing) {
            cutPower();
        }
    }

    private boolean fails() {
        operations++;
        return powerCut ? operations >= failing : operations == failing;
    }
}
