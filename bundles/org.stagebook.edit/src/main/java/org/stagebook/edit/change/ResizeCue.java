package org.stagebook.edit.change;

import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimeRange;

/**
 * Gives a cue a new start, end or both.
 *
 * @param cue the cue
 * @param range from where to where it sounds from now on
 */
public record ResizeCue(Cue cue, TimeRange range) implements Change {
    @Override
    public String label() {
        return "Resize cue";
    }

    @Override
    public void apply(Production production) {
        cue.setRange(range);
    }
}
