package org.stagebook.handoff.mhl;

import java.time.Instant;
import java.util.Optional;

/** A folder in a manifest. */
public record DirectoryEntry(
        ManifestPath path, Optional<Instant> modified, DirectoryHashes hashes, Optional<ManifestPath> previousPath)
        implements HashListEntry {}
