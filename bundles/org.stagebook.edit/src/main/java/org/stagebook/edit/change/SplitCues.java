package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;

/**
 * Cuts cues in two at an instant: the cue itself keeps its number and what comes before, a new cue without a number says
 * the same of what comes after.
 *
 * <p>Both halves keep the clips that sound in them and what a picture change left to be checked, because they lie where the
 * cue lay. The second half has come no further than edited: nobody has handed over, mixed or approved it by itself.
 *
 * <p>A removed cue stays removed in both halves, with the reason: the removal was of all that lies there, and a split must
 * not bring part of it back into the work unasked.
 *
 * @param cues all sound at the instant and begin before it
 * @param at where to cut
 */
public record SplitCues(List<Cue> cues, Position at) implements Change {
    /**
     * Checks that there is something on both sides of the cut.
     *
     * @throws IllegalArgumentException if there is no cue, or one does not sound across the instant
     */
    public SplitCues {
        cues = List.copyOf(cues);
        if (cues.isEmpty()) {
            throw new IllegalArgumentException("There is no cue to split here.");
        }
        for (Cue cue : cues) {
            if (!sounds(cue, at)) {
                throw new IllegalArgumentException(
                        "Cue " + cue.getNumber() + " does not sound across the place where it shall be split.");
            }
        }
    }

    /** Whether a cue can be split at an instant: it lies on both sides of it. */
    public static boolean sounds(Cue cue, Position at) {
        TimeRange range = cue.getRange();
        return range != null && range.start().isBefore(at) && at.isBefore(range.end());
    }

    @Override
    public String label() {
        return cues.size() == 1 ? "Split cue" : "Split " + cues.size() + " cues";
    }

    @Override
    public void apply(Production production) {
        for (Cue cue : cues) {
            TimeRange before = CueRanges.of(cue).withEnd(at);
            TimeRange after = CueRanges.of(cue).withStart(at);
            Cue second = CueTwin.secondHalf(cue, after);
            cue.setRange(before);
            keepClipsWithin(cue, before);
            keepClipsWithin(second, after);
            cue.getReel().getCues().add(second);
        }
    }

    private static void keepClipsWithin(Cue cue, TimeRange range) {
        List<Clip> elsewhere = cue.getClips().stream()
                .filter(clip -> clip.getRange() != null && !clip.getRange().overlaps(range))
                .toList();
        cue.getClips().removeAll(elsewhere);
    }
}
