package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/**
 * Replaces the list of files of a handoff, as when a draft is built.
 *
 * @param handoff the package
 * @param contents the files, in the order of the manifest
 */
public record SetHandoffContents(HandoffPackage handoff, List<NewHandoffItem> contents) implements Change {
    /** Keeps the list. */
    public SetHandoffContents {
        contents = List.copyOf(contents);
    }

    @Override
    public String label() {
        return "Change handoff contents";
    }

    @Override
    public void apply(Production production) {
        handoff.getContents().clear();
        contents.forEach(item -> handoff.getContents().add(item.create()));
    }
}
