package org.stagebook.conform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.CutPlace;
import org.stagebook.model.PictureBound;
import org.stagebook.model.PictureCut;
import org.stagebook.model.picture.CutInUse;
import org.stagebook.model.picture.PicturePlace;
import org.stagebook.timebase.TimeRange;

/**
 * Where a cue, or anything else that lies against picture, was in one picture cut.
 *
 * @param cut its label; empty if the cut has none, or is not known any more
 * @param reelNumber the reel it lay in
 * @param range from where to where
 * @param now whether this is where it is now
 */
public record WhereWasIt(String cut, int reelNumber, TimeRange range, boolean now) {

    /** Where something was in each earlier cut, oldest first, and where it is now. */
    public static List<WhereWasIt> of(PictureBound object) {
        List<WhereWasIt> places = new ArrayList<>();
        for (CutPlace place : object.getEarlierPlaces()) {
            if (place.getRange() != null) {
                places.add(
                        new WhereWasIt(label(place.getPictureCut()), place.getReelNumber(), place.getRange(), false));
            }
        }
        PicturePlace.of(object)
                .ifPresent(place -> places.add(new WhereWasIt(
                        label(CutInUse.of(place.reel()).orElse(null)),
                        place.reel().getNumber(),
                        place.range(),
                        true)));
        return List.copyOf(places);
    }

    private static String label(@Nullable PictureCut cut) {
        return Optional.ofNullable(cut).map(PictureCut::getLabel).orElse("");
    }
}
