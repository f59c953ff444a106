package org.stagebook.edit.change;

import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/**
 * Sets a reel's LFOA, and with it the tail pop two seconds later and the end.
 *
 * @param reel the reel
 * @param lastFrame the last frame of picture itself
 */
public record SetLastFrameOfAction(Reel reel, Position lastFrame) implements Change {
    @Override
    public String label() {
        return "Change last frame of action";
    }

    @Override
    public void apply(Production production) {
        new ReelPlan(reel.getNumber(), production.getTimecodeFormat()).setLastFrameOfAction(reel, lastFrame);
    }
}
