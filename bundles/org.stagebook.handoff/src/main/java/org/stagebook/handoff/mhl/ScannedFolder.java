package org.stagebook.handoff.mhl;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A folder found on disk with everything in it, sorted by name. */
public record ScannedFolder(ManifestPath path, Instant modified, List<ScannedFolder> folders, List<ScannedFile> files) {
    public ScannedFolder {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
    }

    /** All files below this folder, those of the inner folders first. */
    public Stream<ScannedFile> allFiles() {
        return Stream.concat(folders.stream().flatMap(ScannedFolder::allFiles), files.stream());
    }

    /** This folder and all below it, the outer ones first. */
    public Stream<ScannedFolder> allFolders() {
        return Stream.concat(Stream.of(this), folders.stream().flatMap(ScannedFolder::allFolders));
    }
}
