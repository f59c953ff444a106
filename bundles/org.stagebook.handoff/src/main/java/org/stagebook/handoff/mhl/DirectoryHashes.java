package org.stagebook.handoff.mhl;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stagebook.handoff.hash.HashAlgorithm;

/**
 * The hashes of a folder: {@code content} covers the bytes of everything in it and does not change when something is
 * renamed or moved within one folder; {@code structure} covers the names too.
 */
public record DirectoryHashes(List<HashRecord> content, List<HashRecord> structure) {
    /** A folder nothing was hashed of. */
    public static final DirectoryHashes NONE = new DirectoryHashes(List.of(), List.of());

    public DirectoryHashes {
        content = List.copyOf(content);
        structure = List.copyOf(structure);
    }

    static DirectoryHashes of(DirectoryHash hash, Instant date) {
        return new DirectoryHashes(
                List.of(HashRecord.of(hash.content(), date)), List.of(HashRecord.of(hash.structure(), date)));
    }

    /** The pair in one format, if both halves are there. */
    public Optional<DirectoryHash> in(HashAlgorithm algorithm) {
        return find(content, algorithm)
                .flatMap(c -> find(structure, algorithm).map(s -> new DirectoryHash(c.value(), s.value())));
    }

    private static Optional<HashRecord> find(List<HashRecord> records, HashAlgorithm algorithm) {
        return records.stream().filter(r -> r.value().algorithm() == algorithm).findFirst();
    }
}
