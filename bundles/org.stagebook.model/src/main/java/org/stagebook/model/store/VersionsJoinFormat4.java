package org.stagebook.model.store;

import java.util.Map;
import org.w3c.dom.Document;

/**
 * Format 4 has places for the files, branches and removals of mix versions, rounds of a loop, what a sign-off covers, and conflicts
 * that a merge has left; nothing of format 3 changes.
 */
final class VersionsJoinFormat4 implements FormatMigration {

    @Override
    public int fromVersion() {
        return 3;
    }

    @Override
    public String summary() {
        return "It can hold what belongs to a mix version, and what a merge has left to be settled.";
    }

    @Override
    public void apply(Map<String, Document> files) {
        // All features are new, so the files are already what format 4 asks for.
    }
}
