package org.stagebook.handoff.mhl;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/**
 * The files a history names that are not there: one of them found under another name is renamed, not gone. Each can be
 * found once; of several with the same content the one with the same name in another folder is taken first.
 */
final class MissingFiles {
    private final Map<ManifestPath, RecordedFile> missing;

    MissingFiles(Map<ManifestPath, RecordedFile> recorded, Set<ManifestPath> present) {
        this.missing = new TreeMap<>(recorded);
        missing.keySet().removeAll(present);
    }

    /** The formats in which a file has to be hashed to be found among them. */
    Set<HashAlgorithm> formats() {
        Set<HashAlgorithm> formats = EnumSet.noneOf(HashAlgorithm.class);
        missing.values().stream()
                .flatMap(file -> file.hashes().keySet().stream().limit(1))
                .forEach(formats::add);
        return formats;
    }

    /** The missing file that has these bytes; it is not missing any more. An empty file is like any other empty file. */
    Optional<ManifestPath> found(ScannedFile file, Map<HashAlgorithm, HashValue> hashes) {
        if (file.sizeBytes() == 0) {
            return Optional.empty();
        }
        Optional<ManifestPath> same = missing.entrySet().stream()
                .filter(entry -> isSame(entry.getValue(), hashes))
                .map(Map.Entry::getKey)
                .min((a, b) -> Boolean.compare(isNamed(b, file), isNamed(a, file)));
        same.ifPresent(missing::remove);
        return same;
    }

    private static boolean isSame(RecordedFile recorded, Map<HashAlgorithm, HashValue> hashes) {
        return recorded.hashes().entrySet().stream()
                .limit(1)
                .anyMatch(hash -> hash.getValue().equals(hashes.get(hash.getKey())));
    }

    private static boolean isNamed(ManifestPath path, ScannedFile file) {
        return path.name().equals(file.path().name());
    }
}
