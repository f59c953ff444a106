package org.stagebook.conform;

import java.util.List;
import org.stagebook.conform.changes.ChangeList;
import org.stagebook.conform.match.Comparison;
import org.stagebook.edit.change.MoveThroughPictureChange;
import org.stagebook.edit.change.PictureChange;

/**
 * Everything a picture change is going to do, to be looked at before anything happens. Holds as long as the production does not
 * change.
 *
 * @param comparison the two cuts
 * @param changes what was done to the picture, in rows
 * @param affected every cue, clip, scene, marker, loop and fade of the reels, and what happens to it
 * @param stale the judgements that will not hold any more
 * @param notices what is odd, a sentence each
 * @param pictureChange the same for the production
 */
public record ConformPlan(
        String oldLabel,
        String newLabel,
        Comparison comparison,
        ChangeList changes,
        List<Affected> affected,
        List<BecomesStale> stale,
        List<String> notices,
        PictureChange pictureChange) {

    /** Keeps the lists. */
    public ConformPlan {
        affected = List.copyOf(affected);
        stale = List.copyOf(stale);
        notices = List.copyOf(notices);
    }

    /** What becomes stale as people see it. */
    public List<StaleSubject> staleSubjects() {
        return StaleSubject.of(stale);
    }

    /** The one undoable step that does it. */
    public MoveThroughPictureChange change() {
        return new MoveThroughPictureChange("Conform to " + newLabel, pictureChange);
    }
}
