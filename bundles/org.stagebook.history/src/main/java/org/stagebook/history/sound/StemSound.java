package org.stagebook.history.sound;

import java.nio.file.Path;
import org.stagebook.timebase.Position;

/**
 * A file of a mix version, as far as comparing it needs.
 *
 * @param name of the stem, for people: "DX", "printmaster"
 * @param file where it should lie
 * @param fingerprint algorithm, colon and hash of its bytes; empty where nobody knows
 * @param start where its first sample lies
 */
public record StemSound(String name, Path file, String fingerprint, Position start) {

    /** Whether both are the same bytes, as far as hashes are known. */
    boolean isSameFile(StemSound other) {
        return !fingerprint.isEmpty() && fingerprint.equals(other.fingerprint);
    }
}
