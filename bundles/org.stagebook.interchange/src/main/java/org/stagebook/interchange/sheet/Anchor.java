package org.stagebook.interchange.sheet;

import java.util.Optional;
import org.stagebook.interchange.placing.LabelPlacement;
import org.stagebook.interchange.placing.ReelTarget;
import org.stagebook.timebase.Position;

/**
 * What the times of a row are measured from.
 *
 * @param reelStart where its reel starts, from which film is counted in any case
 * @param counted whether other times count from there too, instead of being labels
 * @param labels where labels lie
 * @param hoursLater by how many hours labels are moved then
 * @param reel the row belongs to; empty to tell by its place
 */
record Anchor(Position reelStart, boolean counted, LabelPlacement labels, long hoursLater, Optional<ReelTarget> reel) {

    static Anchor counted(NamedReel reel, LabelPlacement labels) {
        return new Anchor(reel.start(), true, labels, 0, Optional.of(reel.target()));
    }

    static Anchor labelled(NamedReel reel, LabelPlacement labels, long hoursLater) {
        return new Anchor(reel.start(), false, labels, hoursLater, Optional.of(reel.target()));
    }
}
