package org.stagebook.handoff.mhl;

/** A folder's hashes, compared with those of the first generation that gives them in the same format. */
public record FolderCheck(ManifestPath path, int generation, boolean contentMatches, boolean structureMatches) {
    public boolean matches() {
        return contentMatches && structureMatches;
    }
}
