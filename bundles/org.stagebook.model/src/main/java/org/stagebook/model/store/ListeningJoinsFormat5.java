package org.stagebook.model.store;

import java.util.Map;
import org.w3c.dom.Document;

/**
 * Format 5 says of notes where they were taken and whether picture was in sight, has places for notes where no cue sounds, for flags, and
 * for what was heard blind of a mix version; nothing of format 4 changes.
 */
final class ListeningJoinsFormat5 implements FormatMigration {

    @Override
    public int fromVersion() {
        return 4;
    }

    @Override
    public String summary() {
        return "It can hold what was noted by ear alone, what was heard blind, and a reel's reference picture.";
    }

    @Override
    public void apply(Map<String, Document> files) {
        // All features are new, so the files are already what format 5 asks for.
    }
}
