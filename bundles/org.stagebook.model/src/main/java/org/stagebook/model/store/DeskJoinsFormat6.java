package org.stagebook.model.store;

import java.util.Map;
import org.w3c.dom.Document;

/**
 * Format 6 says of deliverables who answers for them and every time they were sent, of checks which version they held against which
 * clause, and has the plan of the work with its rates and budgets; nothing of format 5 changes.
 */
final class DeskJoinsFormat6 implements FormatMigration {

    @Override
    public int fromVersion() {
        return 5;
    }

    @Override
    public String summary() {
        return "It can hold what was sent and what became of it, and the plan and cost of the work.";
    }

    @Override
    public void apply(Map<String, Document> files) {
        // All features are new, so the files are already what format 6 asks for.
    }
}
