package org.stagebook.edit.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimeRange;

/**
 * Says of other places what cues say of theirs: new cues without numbers, with the same words, notes and ADR details.
 *
 * <p>A copy starts as spotted, whatever was done to the first cue or said of it. It refers to no clips, because what sounds
 * at the first place does not sound at the second, and no picture change has touched it yet. Removed cues are left out: what is
 * not wanted at one place is no request for another.
 *
 * @param verb what the person did, {@code "Copy"} or {@code "Duplicate"}
 * @param copies what to copy and to where; at least one of a cue that is not removed
 */
public record CopyCues(String verb, List<Copy> copies) implements Change {
    /**
     * Keeps what can be copied.
     *
     * @throws IllegalArgumentException if there is no cue, or all are removed
     */
    public CopyCues {
        copies = copies.stream()
                .filter(copy -> copy.cue().getStatus() != CueStatus.REMOVED)
                .toList();
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("There is no cue to copy; removed cues are not copied.");
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
            Cue twin = CueTwin.elsewhere(copy.cue(), copy.range());
            copy.category().ifPresent(twin::setCategory);
            copy.cue().getReel().getCues().add(twin);
            added.add(twin);
        }
        return added;
    }
}
