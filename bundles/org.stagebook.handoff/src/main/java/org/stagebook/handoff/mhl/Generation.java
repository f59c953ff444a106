package org.stagebook.handoff.mhl;

import java.util.List;

/** The findings of one pass over a folder, ready to become a manifest. */
public record Generation(List<HashListEntry> entries, DirectoryHashes root) {
    public Generation {
        entries = List.copyOf(entries);
    }

    /** The manifest. */
    public HashList hashList(CreatorInfo creator, ProcessInfo.Kind kind, List<String> ignorePatterns) {
        return new HashList(creator, new ProcessInfo(kind, root, ignorePatterns), entries, List.of());
    }
}
