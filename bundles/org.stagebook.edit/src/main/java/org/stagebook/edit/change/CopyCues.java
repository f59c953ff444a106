package org.stagebook.edit.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.Category;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.TimeRange;

/**
 * Says of other places what cues say of theirs: new cues without numbers, with the same words, notes and ADR details.
 *
 * <p>A copy refers to no clips, because what sounds at the first place does not sound at the second, and no picture
 * change has touched it yet. A copy of a removed cue is removed, too.
 *
 * @param verb what the person did, {@code "Copy"} or {@code "Duplicate"}
 * @param copies what to copy and to where; not empty
 */
public record CopyCues(String verb, List<Copy> copies) implements Change {
    /** Keeps the list. */
    public CopyCues {
        copies = List.copyOf(copies);
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("There is no cue to copy.");
        }
    }

    /**
     * One cue to copy.
     *
     * @param cue what to copy, within a reel
     * @param range where the copy lies
     * @param category of the copy; empty for that of the cue
     */
    public record Copy(Cue cue, TimeRange range, Optional<Category> category) {}

    @Override
    public String label() {
        return copies.size() == 1 ? verb + " cue" : verb + " " + copies.size() + " cues";
    }

    @Override
    public void apply(Production production) {
        add();
    }

    /** Makes the copies and says which they are, in order; within a session's run only. */
    public List<Cue> add() {
        List<Cue> added = new ArrayList<>();
        for (Copy copy : copies) {
            Cue twin = CueTwin.of(copy.cue(), copy.range());
            copy.category().ifPresent(twin::setCategory);
            twin.getClips().clear();
            twin.setConformState(ConformState.IN_PLACE);
            twin.eUnset(Literals.PICTURE_BOUND__CONFORM_REMARK);
            copy.cue().getReel().getCues().add(twin);
            added.add(twin);
        }
        return added;
    }
}
