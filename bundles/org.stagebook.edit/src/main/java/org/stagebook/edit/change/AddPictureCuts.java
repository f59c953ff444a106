package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * Adds picture cuts to a reel, after those it has.
 *
 * @param cuts in the order they were received
 */
public record AddPictureCuts(Reel reel, List<NewPictureCut> cuts) implements Change {

    /** Keeps the list. */
    public AddPictureCuts {
        cuts = List.copyOf(cuts);
    }

    @Override
    public String label() {
        return "Add " + FeatureValues.count(cuts.size(), "picture cut");
    }

    @Override
    public void apply(Production production) {
        cuts.forEach(cut -> reel.getPictureCuts().add(cut.create()));
    }
}
