package org.stagebook.archive;

import java.io.IOException;

/** Writes one part of an archive. */
@FunctionalInterface
public interface ArchivePart {

    /**
     * Writes the part; what belongs to it and cannot be had is named instead.
     *
     * @throws IOException if it cannot be written, which ends the archive
     */
    void write(ArchiveSource source, ArchiveFolder out) throws IOException;
}
