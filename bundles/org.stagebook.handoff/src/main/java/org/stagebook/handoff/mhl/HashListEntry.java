package org.stagebook.handoff.mhl;

import java.util.Optional;

/** A line of a manifest: a file or a folder. */
public sealed interface HashListEntry permits FileEntry, DirectoryEntry {
    ManifestPath path();

    /** Where the file or folder was in the generation before, if it was renamed. */
    Optional<ManifestPath> previousPath();
}
