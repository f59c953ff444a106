package org.stagebook.edit.change;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.stagebook.edit.change.PictureChange.ObjectMove;
import org.stagebook.model.CutPlace;
import org.stagebook.model.PictureBound;
import org.stagebook.model.PictureCut;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.picture.PicturePlace;

/** Where something was in earlier picture cuts, as a picture change writes it down before it moves the thing. */
record EarlierPlaces(PictureBound object, PicturePlace now) {

    /** @throws NoSuchElementException if the object lies in no reel, or nowhere in it */
    static EarlierPlaces of(PictureBound object) {
        return new EarlierPlaces(object, PicturePlace.of(object).orElseThrow());
    }

    /** Adds where it is now, in the cut it leaves, and where the change puts it. */
    void add(ObjectMove move, Optional<PictureCut> cut) {
        CutPlace place = StagebookFactory.eINSTANCE.createCutPlace();
        place.setReelNumber(now.reel().getNumber());
        place.setRange(now.range());
        cut.ifPresent(place::setPictureCut);
        putBy(move, place);
        object.getEarlierPlaces().add(place);
    }

    /** Something without picture has no place to add; the last one it had goes on to say where changes put it. */
    void follow(ObjectMove move) {
        List<CutPlace> places = object.getEarlierPlaces();
        if (!places.isEmpty() && isFrom(places.getLast())) {
            putBy(move, places.getLast());
        }
    }

    private boolean isFrom(CutPlace place) {
        return place.getNextReelNumber() == now.reel().getNumber()
                && now.range().equals(place.getNextRange());
    }

    private static void putBy(ObjectMove move, CutPlace place) {
        place.setNextReelNumber(move.reel().getNumber());
        place.setNextRange(move.range());
    }
}
