package org.stagebook.history.sound;

import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.lint.SourcePaths;
import org.stagebook.model.MixFile;
import org.stagebook.model.Reel;
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

    /** Of a file of a version, to be found where its production lies. */
    public static StemSound of(MixFile file, SourcePaths paths) {
        Position start = Optional.ofNullable(file.getStart())
                .or(() -> Optional.ofNullable(file.getReel()).map(Reel::getStart))
                .orElse(Position.ZERO);
        return new StemSound(name(file), paths.place(String.valueOf(file.getPath())), fingerprint(file), start);
    }

    /** What people call a file of a version: its stem, or what it is. */
    public static String name(MixFile file) {
        String stem = file.getStem();
        return stem == null || stem.isEmpty() ? file.getKind().getLiteral() : stem;
    }

    /** Algorithm, colon and hash of a file of a version; empty where nobody knows it. */
    public static String fingerprint(MixFile file) {
        String hash = file.getHash();
        return hash == null || hash.isEmpty() ? "" : file.getHashAlgorithm() + ":" + hash;
    }

    /** Whether both are the same bytes, as far as hashes are known. */
    boolean isSameFile(StemSound other) {
        return !fingerprint.isEmpty() && fingerprint.equals(other.fingerprint);
    }
}
