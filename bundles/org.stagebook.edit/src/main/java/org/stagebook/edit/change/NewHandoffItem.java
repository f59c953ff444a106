package org.stagebook.edit.change;

import java.util.Optional;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.SoundFacts;
import org.stagebook.model.StagebookFactory;

/**
 * A file of a handoff to be added.
 *
 * @param path path in the package, with forward slashes
 * @param sizeBytes size, in bytes
 * @param hashAlgorithm name of the hash, such as "xxh64"
 * @param hash the hash as in the manifest
 * @param role what the file is for
 * @param description what is in it; may be empty
 * @param sound what its sound is like, described by the features of {@code SoundFacts}; nothing if it is no sound
 */
public record NewHandoffItem(
        String path,
        long sizeBytes,
        String hashAlgorithm,
        String hash,
        ContentRole role,
        String description,
        Optional<NewObject> sound) {

    /** A file nothing was found out about. */
    public NewHandoffItem(
            String path, long sizeBytes, String hashAlgorithm, String hash, ContentRole role, String description) {
        this(path, sizeBytes, hashAlgorithm, hash, role, description, Optional.empty());
    }

    HandoffItem create() {
        HandoffItem item = StagebookFactory.eINSTANCE.createHandoffItem();
        item.setPath(path);
        item.setSizeBytes(sizeBytes);
        item.setHashAlgorithm(hashAlgorithm);
        item.setHash(hash);
        item.setRole(role);
        if (!description.isEmpty()) {
            item.setDescription(description);
        }
        sound.ifPresent(facts -> item.setSound((SoundFacts) facts.create()));
        return item;
    }
}
