package org.stagebook.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.Cue;
import org.stagebook.model.CuePlace;
import org.stagebook.model.PictureCut;
import org.stagebook.model.picture.CutInUse;
import org.stagebook.timebase.TimeRange;

/**
 * Where a cue was in one picture cut.
 *
 * @param cut its label; empty if the cut has none, or is not known any more
 * @param reelNumber the reel it lay in
 * @param range from where to where
 * @param now whether this is where it is now
 */
public record WhereWasIt(String cut, int reelNumber, TimeRange range, boolean now) {

    /** Where a cue was in each earlier cut, oldest first, and where it is now. */
    public static List<WhereWasIt> of(Cue cue) {
        List<WhereWasIt> places = new ArrayList<>();
        for (CuePlace place : cue.getEarlierPlaces()) {
            if (place.getRange() != null) {
                places.add(
                        new WhereWasIt(label(place.getPictureCut()), place.getReelNumber(), place.getRange(), false));
            }
        }
        if (cue.getReel() != null && cue.getRange() != null) {
            places.add(new WhereWasIt(
                    label(CutInUse.of(cue.getReel()).orElse(null)),
                    cue.getReel().getNumber(),
                    cue.getRange(),
                    true));
        }
        return List.copyOf(places);
    }

    private static String label(@Nullable PictureCut cut) {
        return Optional.ofNullable(cut).map(PictureCut::getLabel).orElse("");
    }
}
