package org.stagebook.handoff.mhl;

import java.util.List;
import java.util.stream.Stream;

/** A manifest: one generation of a history, or a packing list (ASC MHL v2.0, element {@code hashlist}). */
public record HashList(
        CreatorInfo creator, ProcessInfo process, List<HashListEntry> entries, List<ManifestReference> references) {
    public HashList {
        entries = List.copyOf(entries);
        references = List.copyOf(references);
    }

    public Stream<FileEntry> files() {
        return entries.stream().filter(FileEntry.class::isInstance).map(FileEntry.class::cast);
    }

    public Stream<DirectoryEntry> directories() {
        return entries.stream().filter(DirectoryEntry.class::isInstance).map(DirectoryEntry.class::cast);
    }
}
