package org.stagebook.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk on which one operation fails, half done where that is possible, and after a power cut every later one too. */
final class FailingDisk implements Disk {
    private final Disk disk = Disk.local();
    private final int failing;
    private final boolean powerCut;
    private int operations;

    /**
     * @param failing the operation that fails, counted from 1
     * @param powerCut whether all later ones fail as well
     */
    FailingDisk(int failing, boolean powerCut) {
        this.failing = failing;
        this.powerCut = powerCut;
    }

    /** Whether the operation that fails was reached. */
    boolean hasFailed() {
        return operations >= failing;
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (fails()) {
            if (operations == failing) {
                Path parent = file.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.write(file, Arrays.copyOf(content, content.length / 2));
            }
            throw new IOException("No space left on device");
        }
        disk.write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        check();
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        check();
        disk.delete(file);
    }

    @Override
    public void syncFolder(Path folder) throws IOException {
        check();
        disk.syncFolder(folder);
    }

    private void check() throws IOException {
        if (fails()) {
            throw new IOException("Input/output error");
        }
    }

    private boolean fails() {
        operations++;
        return powerCut ? operations >= failing : operations == failing;
    }
}
