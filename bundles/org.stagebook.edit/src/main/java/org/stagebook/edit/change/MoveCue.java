package org.stagebook.edit.change;

import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.timebase.Position;

/**
 * Moves a cue within its reel; its length stays.
 *
 * @param cue the cue
 * @param start where it starts from now on
 */
public record MoveCue(Cue cue, Position start) implements Change {
    @Override
    public String label() {
        return "Move cue";
    }

    @Override
    public void apply(Production production) {
        cue.setRange(CueRanges.of(cue).shiftedBy(CueRanges.of(cue).start().until(start)));
    }
}
