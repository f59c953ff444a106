package org.stagebook.handoff.mhl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/** Adds up the generations of one history: first come, first trusted; a renamed file keeps its hashes. */
final class RecordedFiles {
    private final Map<ManifestPath, RecordedFile> files = new TreeMap<>();

    private RecordedFiles() {}

    static Map<ManifestPath, RecordedFile> of(History history) {
        RecordedFiles all = new RecordedFiles();
        for (Manifest manifest : history.manifests()) {
            manifest.list().files().forEach(f -> all.add(f, manifest.generation()));
        }
        return all.files;
    }

    private void add(FileEntry entry, int generation) {
        Optional<RecordedFile> known = Optional.ofNullable(files.get(entry.path()))
                .or(() -> entry.previousPath().flatMap(p -> Optional.ofNullable(files.get(p))));
        entry.previousPath().filter(p -> !p.equals(entry.path())).ifPresent(files::remove);

        Map<HashAlgorithm, HashValue> hashes =
                new LinkedHashMap<>(known.map(RecordedFile::hashes).orElse(Map.of()));
        entry.hashes().stream()
                .filter(HashRecord::isTrusted)
                .forEach(h -> hashes.putIfAbsent(h.value().algorithm(), h.value()));
        files.put(
                entry.path(),
                known.map(k -> new RecordedFile(hashes, k.sizeBytes(), k.firstGeneration(), k.firstPath()))
                        .orElseGet(() -> new RecordedFile(hashes, entry.sizeBytes(), generation, entry.path())));
    }
}
