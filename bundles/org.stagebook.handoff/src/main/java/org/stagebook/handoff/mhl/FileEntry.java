package org.stagebook.handoff.mhl;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.handoff.hash.HashAlgorithm;

/** A file in a manifest: its size, when it was last modified and its hashes, at most one in each format. */
public record FileEntry(
        ManifestPath path,
        OptionalLong sizeBytes,
        Optional<Instant> modified,
        List<HashRecord> hashes,
        Optional<ManifestPath> previousPath)
        implements HashListEntry {
    public FileEntry {
        hashes = List.copyOf(hashes);
    }

    /** A file found on disk and hashed. */
    public static FileEntry of(ScannedFile file, List<HashRecord> hashes) {
        return new FileEntry(
                file.path(), OptionalLong.of(file.sizeBytes()), Optional.of(file.modified()), hashes, Optional.empty());
    }

    /** The same file, recorded with the name it had before. */
    public FileEntry renamedFrom(ManifestPath previous) {
        return new FileEntry(path, sizeBytes, modified, hashes, Optional.of(previous));
    }

    public Optional<HashRecord> hash(HashAlgorithm algorithm) {
        return hashes.stream().filter(h -> h.value().algorithm() == algorithm).findFirst();
    }
}
