package org.stagebook.handoff.mhl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.hash.StreamHasher;

/**
 * Computes a folder's hashes from its children's (ASC MHL v2.0, "directory hashes"): the children's hash texts are
 * sorted, decoded and hashed one after the other. For the structure hash each child first becomes the hash of its name
 * in UTF-8 followed by its bytes. An empty folder has the hash of nothing.
 */
final class DirectoryHasher {
    private final HashAlgorithm algorithm;
    private final List<HashValue> content = new ArrayList<>();
    private final List<HashValue> structure = new ArrayList<>();

    DirectoryHasher(HashAlgorithm algorithm) {
        this.algorithm = algorithm;
    }

    void addFile(String name, HashValue hash) {
        content.add(hash);
        structure.add(named(name, hash));
    }

    void addFolder(String name, DirectoryHash hash) {
        content.add(hash.content());
        structure.add(named(name, hash.structure()));
    }

    DirectoryHash hash() {
        return new DirectoryHash(combined(content), combined(structure));
    }

    private HashValue named(String name, HashValue hash) {
        StreamHasher hasher = algorithm.newHasher();
        byte[] nameBytes = name.getBytes(UTF_8);
        hasher.update(nameBytes, 0, nameBytes.length);
        byte[] hashBytes = hash.bytes();
        hasher.update(hashBytes, 0, hashBytes.length);
        return hasher.value();
    }

    private HashValue combined(List<HashValue> hashes) {
        StreamHasher hasher = algorithm.newHasher();
        hashes.stream().map(HashValue::text).sorted().forEach(text -> {
            byte[] bytes = new HashValue(algorithm, text).bytes();
            hasher.update(bytes, 0, bytes.length);
        });
        return hasher.value();
    }
}
