package org.stagebook.model.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Whether somebody has taken the permission to write from a production, as an archive does. What counts is what the file says of
 * itself: an administrator may write to anything and is meant not to.
 */
public record WriteProtection(Path folder) {
    private static final Set<PosixFilePermission> WRITERS =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Whether the production may only be read; false where there is none. */
    public boolean isOn() {
        Path file = folder.resolve(ProductionFolder.PRODUCTION);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (posix != null) {
                return posix.readAttributes().permissions().stream().noneMatch(WRITERS::contains);
            }
            DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
            return dos == null ? !Files.isWritable(file) : dos.readAttributes().isReadOnly();
        } catch (IOException unreadable) {
            return false; // opening it says what is wrong with it
        }
    }

    /** Refuses to change what may only be read. */
    void check() throws ProductionStoreException {
        if (isOn()) {
            throw new ProductionStoreException("The production in " + folder
                    + " is read-only: its files carry no permission to write, as those of an archive. Nothing was changed."
                    + " Copy the folder and give the copy the permission to write, or open it for reading.");
        }
    }
}
