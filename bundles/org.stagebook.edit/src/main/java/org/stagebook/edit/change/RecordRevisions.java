package org.stagebook.edit.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.model.Revision;

/**
 * Records what the sender changed on purpose after a package was sealed.
 *
 * @param revisions all of them, oldest first, described by their features
 */
public record RecordRevisions(HandoffPackage handoff, List<NewObject> revisions) implements Change {
    public RecordRevisions {
        revisions = List.copyOf(revisions);
    }

    @Override
    public String label() {
        return "Record revisions";
    }

    @Override
    public void apply(Production production) {
        for (NewObject description : revisions) {
            Revision revision = (Revision) description.create();
            boolean known = handoff.getRevisions().stream()
                    .anyMatch(r -> text(r.getPath()).equals(text(revision.getPath()))
                            && text(r.getOldHash()).equals(text(revision.getOldHash()))
                            && text(r.getNewHash()).equals(text(revision.getNewHash())));
            if (!known) {
                handoff.getRevisions().add(revision);
            }
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
