package org.stagebook.edit.change;

import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffItem;
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
 */
public record NewHandoffItem(
        String path, long sizeBytes, String hashAlgorithm, String hash, ContentRole role, String description) {

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
        return item;
    }
}
