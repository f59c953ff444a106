package org.stagebook.delivery.checksum;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stagebook.handoff.hash.ByteMeter;
import org.stagebook.handoff.hash.ByteTap;
import org.stagebook.handoff.hash.FileHasher;
import org.stagebook.handoff.hash.HashAlgorithm;

/**
 * Checksums of files as they are at one moment: however many kinds are wanted of a file and whoever wants them, it is read once.
 *
 * <p>For one check and one thread; who checks again, later, takes a new one.
 */
public final class FileDigests {

    private final Set<ChecksumKind> always;
    private final Map<Path, Map<ChecksumKind, String>> known = new HashMap<>();

    /** @param always kinds that are computed whenever a file is read, because somebody will ask for them later */
    public FileDigests(Set<ChecksumKind> always) {
        this.always = Set.copyOf(always);
    }

    /** One kind, in hexadecimal digits, small letters. */
    public String of(Path file, ChecksumKind kind) throws IOException {
        return of(file, Set.of(kind)).getOrDefault(kind, "");
    }

    /**
     * Several kinds, in hexadecimal digits, small letters.
     *
     * @throws IOException if the file cannot be read
     */
    public Map<ChecksumKind, String> of(Path file, Set<ChecksumKind> kinds) throws IOException {
        Path key = file.toAbsolutePath().normalize();
        Map<ChecksumKind, String> found = known.getOrDefault(key, Map.of());
        if (!found.keySet().containsAll(kinds)) {
            Set<ChecksumKind> wanted = EnumSet.copyOf(kinds);
            wanted.addAll(always);
            found = read(file, wanted);
            known.put(key, found);
        }
        return found;
    }

    /** A record's hash of a file, as it is kept: algorithm, colon and digits. */
    public String recorded(Path file) throws IOException {
        return HashAlgorithm.XXH64.elementName() + ":" + of(file, ChecksumKind.XXH64);
    }

    private static Map<ChecksumKind, String> read(Path file, Set<ChecksumKind> kinds) throws IOException {
        Map<ChecksumKind, MessageDigest> digests = new EnumMap<>(ChecksumKind.class);
        for (ChecksumKind kind : kinds) {
            kind.newDigest().ifPresent(digest -> digests.put(kind, digest));
        }
        ByteTap tap =
                (bytes, offset, length) -> digests.values().forEach(digest -> digest.update(bytes, offset, length));
        List<HashAlgorithm> fast = kinds.contains(ChecksumKind.XXH64) ? List.of(HashAlgorithm.XXH64) : List.of();
        Map<ChecksumKind, String> found = new EnumMap<>(ChecksumKind.class);
        new FileHasher(ByteMeter.NONE)
                .hash(file, fast, tap)
                .values()
                .forEach(value -> found.put(ChecksumKind.XXH64, value.text()));
        digests.forEach((kind, digest) -> found.put(kind, HexFormat.of().formatHex(digest.digest())));
        return found;
    }
}
