package org.stagebook.handoff.mhl;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;

/**
 * What a history knows about a file: in each format the first hash that did not fail, in the order recorded, the size
 * noted with it, and the generation that first named the file, with the name it had there.
 */
public record RecordedFile(
        Map<HashAlgorithm, HashValue> hashes, OptionalLong sizeBytes, int firstGeneration, ManifestPath firstPath) {

    /** The formats to compute so that the file can be compared, and is known in {@code wanted} afterwards. */
    Set<HashAlgorithm> formatsToVerify(HashAlgorithm wanted) {
        if (hashes.isEmpty() || hashes.containsKey(wanted)) {
            return Set.of(wanted);
        }
        return Set.of(hashes.keySet().iterator().next(), wanted);
    }
}
