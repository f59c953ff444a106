package org.stagebook.model.store;

import java.util.Map;
import org.w3c.dom.Document;

/** Format 2 has places for picture cuts, conforming, fades, recordings and quality checks; nothing of format 1 changes. */
final class PicturesJoinFormat2 implements FormatMigration {

    @Override
    public int fromVersion() {
        return 1;
    }

    @Override
    public String summary() {
        return "It can hold the events of picture cuts now.";
    }

    @Override
    public void apply(Map<String, Document> files) {
        // All features are new, so the files are already what format 2 asks for.
    }
}
