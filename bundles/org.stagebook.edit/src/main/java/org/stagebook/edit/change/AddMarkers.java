package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * Adds memory locations to a reel.
 *
 * @param reel the reel
 * @param markers what to add, in order
 */
public record AddMarkers(Reel reel, List<NewMarker> markers) implements Change {
    /** Keeps the list. */
    public AddMarkers {
        markers = List.copyOf(markers);
    }

    @Override
    public String label() {
        return "Add " + FeatureValues.count(markers.size(), "marker");
    }

    @Override
    public void apply(Production production) {
        markers.forEach(marker -> reel.getMarkers().add(marker.create()));
    }
}
