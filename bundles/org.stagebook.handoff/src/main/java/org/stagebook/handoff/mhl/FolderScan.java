package org.stagebook.handoff.mhl;

import java.util.List;
import java.util.Optional;

/**
 * What a walk through a folder found: the files and folders, the folders below that keep a history of their own, and what
 * was not read, with the reason.
 */
public record FolderScan(ScannedFolder root, List<ManifestPath> nestedHistories, List<Refusal> refusals) {
    public FolderScan {
        nestedHistories = List.copyOf(nestedHistories);
        refusals = List.copyOf(refusals);
    }

    /** Something in the folder that is neither file nor folder, or could lead out of it. */
    public record Refusal(String path, String reason) {
        /** The path, if it is one a manifest can hold. */
        Optional<ManifestPath> manifestPath() {
            try {
                return Optional.of(ManifestPath.of(path));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return ManifestPath.printable(path) + ": " + reason;
        }
    }
}
