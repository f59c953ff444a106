package org.stagebook.ui.parts.notes.presenter;

import java.util.Optional;
import java.util.function.Supplier;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.NotePlace;
import org.stagebook.edit.change.NoteTaking;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.TakeNote;
import org.stagebook.model.Cue;
import org.stagebook.model.Listening;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Reel;
import org.stagebook.spotting.notes.NoteMark;
import org.stagebook.spotting.notes.NoteSpot;
import org.stagebook.timebase.Position;
import org.stagebook.ui.labels.ModelText;

/**
 * Takes flags and notes while somebody listens: on the most specific cue that sounds at the place, else on the reel, each as one step to
 * undo. Asks nothing and shows nothing, so that it works with the screen dark.
 */
public final class NoteTaker {

    private final EditingSession session;
    private final Supplier<String> author;

    /** @param author who listens, as notes name it */
    public NoteTaker(EditingSession session, Supplier<String> author) {
        this.session = session;
        this.author = author;
    }

    /**
     * What is heard when a key is pressed. To be read at the key, not when the words are typed: by then the film has gone on.
     *
     * @param position where
     * @param listening whether picture is in sight
     * @param heard the version that is played, if it is one
     */
    public record Moment(Position position, Listening listening, Optional<MixVersion> heard) {}

    /** What pressing the key did, in a sentence; or why it did nothing. */
    public sealed interface Result {
        String sentence();

        record Taken(String sentence) implements Result {}

        record Refused(String sentence) implements Result {}
    }

    /** Marks the moment, to be looked at later. */
    public Result flag(Moment moment) {
        return take(moment, "");
    }

    /** Writes down what was noticed at the moment; without a word nothing is written. */
    public Result note(Moment moment, String words) {
        return words.isBlank()
                ? new Result.Refused("Nothing was written, so no note was taken. A flag needs no words.")
                : take(moment, words.strip());
    }

    private Result take(Moment moment, String words) {
        String timecode = session.production().getTimecodeFormat().formatNearest(moment.position());
        Optional<NotePlace> place = NoteSpot.at(session.production(), moment.position());
        if (place.isEmpty()) {
            return new Result.Refused(
                    "No reel has begun at " + timecode + ", so no note was taken. Add the reel first.");
        }
        TakeNote change = new TakeNote(
                place.get(),
                new Remark(author.get(), session.clock().instant(), words),
                new NoteTaking(moment.listening(), moment.position(), moment.heard()));
        session.run(change);
        String ears = moment.listening() == Listening.EARS_ONLY ? ", " + NoteMark.EARS_ONLY : "";
        return new Result.Taken((change.isFlag() ? "Flag" : "Note") + " at " + timecode + name(place.get()) + ears);
    }

    private static String name(NotePlace place) {
        return switch (place) {
            case NotePlace.OnCue(Cue cue) -> " on " + cueName(cue);
            case NotePlace.OnReel(Reel reel) -> " in R" + reel.getNumber();
        };
    }

    private static String cueName(Cue cue) {
        String number = ModelText.of(cue.getNumber());
        return number.isEmpty() ? "a cue without number" : number;
    }
}
