package org.stagebook.delivery.checksum;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What somebody wrote a file's checksum to be.
 *
 * @param file which file
 * @param list where it is written
 * @param kind which checksum
 * @param digits hexadecimal, small letters
 */
public record StatedChecksum(Path file, Path list, ChecksumKind kind, String digits) {

    /** Compares with what the file has; the file is read unless its checksum is known. */
    public Compared compare(FileDigests digests) throws IOException {
        return new Compared(this, digests.of(file, kind));
    }

    /**
     * What it says, and what is so.
     *
     * @param stated as it is written
     * @param found in the file
     */
    public record Compared(StatedChecksum stated, String found) {
        /** Whether the file is what was meant. */
        public boolean isEqual() {
            return stated.digits.equals(found);
        }
    }
}
