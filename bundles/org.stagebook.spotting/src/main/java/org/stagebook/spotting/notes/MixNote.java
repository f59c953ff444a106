package org.stagebook.spotting.notes;

import java.util.List;
import java.util.Optional;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.WishedLevel;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Something that was asked of the mix: what, by whom, how far, what was tried, and what the room said.
 *
 * @param place where
 * @param what what was asked for
 * @param askedBy who asked; may be empty
 * @param wish how much louder or softer, as a range
 * @param tried what was tried; may be empty
 * @param verdict what was said on hearing it; may be empty
 */
public record MixNote(
        MixPlace place, String what, String askedBy, Optional<WishedLevel> wish, String tried, String verdict) {

    /** Refuses a note that asks for nothing. */
    public MixNote {
        if (what.isBlank()) {
            throw new IllegalArgumentException("A change note says what was asked for.");
        }
    }

    /** The same for the model. */
    public NewObject description() {
        NewObject note = NewObject.of(Literals.MIX_CHANGE)
                .with(Literals.MIX_CHANGE__REEL, place.reel())
                .with(Literals.MIX_CHANGE__RANGE, place.range())
                .with(Literals.MIX_CHANGE__CUES, List.copyOf(place.cues()))
                .with(Literals.MIX_CHANGE__DESCRIPTION, what)
                .with(Literals.MIX_CHANGE__REQUESTED_BY, askedBy)
                .with(Literals.MIX_CHANGE__TRIED, tried)
                .with(Literals.MIX_CHANGE__VERDICT, verdict);
        wish.ifPresent(level -> note.withPart(
                Literals.MIX_CHANGE__WISH,
                NewObject.of(Literals.LEVEL_WISH)
                        .with(Literals.LEVEL_WISH__LEAST_DB, level.leastDb())
                        .with(Literals.LEVEL_WISH__MOST_DB, level.mostDb())
                        .with(Literals.LEVEL_WISH__ASKED_BY, level.askedBy())));
        return note;
    }
}
