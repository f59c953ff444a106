package org.stagebook.ui.parts.spotting.presenter;

import java.util.Optional;
import org.stagebook.model.Cue;
import org.stagebook.ui.parts.grid.presenter.GridCell.Chip;

/** One row of the table: a cue, or the head of a group of them. */
public sealed interface RowLine {

    /** A cue. */
    record OfCue(Cue cue) implements RowLine {}

    /**
     * The head of a group.
     *
     * @param name what its cues have in common
     * @param count how many they are
     * @param folded whether they are hidden under it
     */
    record Head(String name, Optional<Chip> chip, int count, boolean folded) implements RowLine {}

    /** The cue, if the row is one. */
    default Optional<Cue> asCue() {
        return this instanceof OfCue(Cue cue) ? Optional.of(cue) : Optional.empty();
    }
}
