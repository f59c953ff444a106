package org.stagebook.cli.cues;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Category;
import org.stagebook.model.ConformState;
import org.stagebook.model.Cue;
import org.stagebook.model.CueStatus;
import org.stagebook.model.CutPlace;
import org.stagebook.model.Note;
import org.stagebook.model.Origin;
import org.stagebook.model.Person;
import org.stagebook.model.Priority;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/** A cue as it is printed; what nobody has filled in is an empty text, never null. */
record CueRow(
        String id,
        int reelNumber,
        String number,
        String category,
        Optional<TimeRange> range,
        Words words,
        State state,
        PictureLock picture,
        List<Note> notes) {

    /** What the cue says. */
    record Words(String description, String character, String line, String intent, String reference) {}

    /** How far it is and whose it is. */
    record State(CueStatus status, String removalReason, Priority priority, Origin origin, String assignee) {}

    /** What picture changes did to it, and where it was before them, oldest first. */
    record PictureLock(ConformState state, String remark, List<CutPlace> earlierPlaces) {}

    static CueRow of(Cue cue, int reelNumber) {
        return new CueRow(
                text(cue.getId()),
                reelNumber,
                text(cue.getNumber()),
                Optional.ofNullable(cue.getCategory()).map(Category::getCode).orElse(""),
                Optional.ofNullable(cue.getRange()),
                wordsOf(cue),
                stateOf(cue),
                new PictureLock(
                        cue.getConformState(), text(cue.getConformRemark()), List.copyOf(cue.getEarlierPlaces())),
                List.copyOf(cue.getNotes()));
    }

    /** Where the row stands in the list; a cue without a range stands first, where it is noticed. */
    Position sortPosition() {
        return range.map(TimeRange::start).orElse(new Position(Long.MIN_VALUE));
    }

    private static Words wordsOf(Cue cue) {
        return new Words(
                text(cue.getDescription()),
                text(cue.getCharacter()),
                text(cue.getLine()),
                text(cue.getIntent()),
                text(cue.getReference()));
    }

    private static State stateOf(Cue cue) {
        return new State(
                cue.getStatus(),
                text(cue.getRemovalReason()),
                cue.getPriority(),
                cue.getOrigin(),
                Optional.ofNullable(cue.getAssignee()).map(Person::getName).orElse(""));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
