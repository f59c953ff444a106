package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Production;

/**
 * Adds files to a draft and remembers the folders they come from. Files that are listed already stay as people have described
 * them.
 *
 * @param handoff the draft
 * @param folders folders gathered from
 * @param items the files
 */
public record GatherContents(HandoffPackage handoff, List<String> folders, List<GatheredItem> items) implements Change {
    /** Keeps the lists. */
    public GatherContents {
        folders = List.copyOf(folders);
        items = List.copyOf(items);
    }

    @Override
    public String label() {
        return "Gather files for handoff";
    }

    @Override
    public void apply(Production production) {
        if (handoff.getState() != HandoffState.DRAFT) {
            throw new IllegalArgumentException("The handoff \"" + handoff.getName()
                    + "\" has been issued already and stays as it was sent. Nothing was added. Gather for a new one.");
        }
        folders.stream()
                .filter(folder -> !handoff.getFolders().contains(folder))
                .forEach(folder -> handoff.getFolders().add(folder));
        for (GatheredItem item : items) {
            if (handoff.getContents().stream().noneMatch(item::isListedAs)) {
                handoff.getContents().add(item.create());
            }
        }
    }
}
