package org.stagebook.handoff.mhl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/**
 * Puts hashed files in the order of a manifest (the files of inner folders, the folder itself, then the files beside it)
 * and computes the hashes of the folders on the way.
 */
public final class GenerationAssembler {
    private final HashAlgorithm folderAlgorithm;
    private final Instant hashDate;
    private final Map<ManifestPath, FileEntry> entries = new LinkedHashMap<>();
    private final Map<ManifestPath, HashValue> folderInput = new LinkedHashMap<>();
    private final Map<ManifestPath, DirectoryHash> folderHashes = new LinkedHashMap<>();

    public GenerationAssembler(HashAlgorithm folderAlgorithm, Instant hashDate) {
        this.folderAlgorithm = folderAlgorithm;
        this.hashDate = hashDate;
    }

    /** Adds a line for a file. */
    public void record(FileEntry entry) {
        entries.put(entry.path(), entry);
    }

    /** Lets a file count in the hashes of its folders; {@code hash} is in their format. */
    public void countInFolders(ManifestPath path, HashValue hash) {
        folderInput.put(path, hash);
    }

    /** The generation of everything recorded below {@code root}, without the folders that are ignored. */
    public Generation assemble(ScannedFolder root, IgnorePatterns ignore) {
        List<HashListEntry> lines = new ArrayList<>();
        DirectoryHash rootHash = folder(root, ignore, lines);
        return new Generation(lines, DirectoryHashes.of(rootHash, hashDate));
    }

    /** The hashes of the folders, the root's under {@link ManifestPath#ROOT}; known after assembling. */
    public Map<ManifestPath, DirectoryHash> folderHashes() {
        return folderHashes;
    }

    private DirectoryHash folder(ScannedFolder folder, IgnorePatterns ignore, List<HashListEntry> lines) {
        DirectoryHasher hasher = new DirectoryHasher(folderAlgorithm);
        for (ScannedFolder inner : folder.folders()) {
            if (!ignore.ignoresFolder(inner.path())) {
                hasher.addFolder(inner.path().name(), folder(inner, ignore, lines));
            }
        }
        for (ScannedFile file : folder.files()) {
            Optional.ofNullable(entries.get(file.path())).ifPresent(lines::add);
            Optional.ofNullable(folderInput.get(file.path()))
                    .ifPresent(h -> hasher.addFile(file.path().name(), h));
        }
        DirectoryHash hash = hasher.hash();
        folderHashes.put(folder.path(), hash);
        if (!folder.path().isRoot()) {
            lines.add(new DirectoryEntry(
                    folder.path(),
                    Optional.of(folder.modified()),
                    DirectoryHashes.of(hash, hashDate),
                    Optional.empty()));
        }
        return hash;
    }
}
