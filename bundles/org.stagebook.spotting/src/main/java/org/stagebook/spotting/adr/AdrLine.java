package org.stagebook.spotting.adr;

import java.util.List;
import org.stagebook.model.AdrState;
import org.stagebook.model.Cue;
import org.stagebook.model.Reel;

/**
 * One line to be recorded, with everything a list of lines says of it; texts nobody filled in are empty.
 *
 * @param cue that holds it, with its range
 * @param reel the cue is on
 * @param character who speaks, as the cue says
 * @param actor who plays the character, as the cast says
 * @param line the words, or what is to be heard where there are none
 * @param state how far it has come
 * @param reason why it is recorded
 * @param group whether a loop group speaks it
 * @param minutes time the line is given in the session
 * @param marks what else the session must know, in the order of {@link AdrMark}
 * @param versions the versions it is for, such as "TV"; none for the original version
 */
public record AdrLine(
        Cue cue,
        Reel reel,
        String character,
        String actor,
        String line,
        AdrState state,
        String reason,
        boolean group,
        double minutes,
        List<AdrMark> marks,
        List<String> versions) {

    /** Keeps its own copies. */
    public AdrLine {
        marks = List.copyOf(marks);
        versions = List.copyOf(versions);
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return state == AdrState.RECORDED;
    }
}
