package org.stagebook.model.picture;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.Marker;
import org.stagebook.model.PictureBound;
import org.stagebook.model.Reel;
import org.stagebook.timebase.TimeRange;

/**
 * Where something lies against picture now, whatever it is.
 *
 * @param range from where to where; empty at the position of a marker
 */
public record PicturePlace(Reel reel, TimeRange range) {

    /** The place of something; empty if it lies in no reel, or nowhere in it. */
    public static Optional<PicturePlace> of(PictureBound object) {
        return reelOf(object).flatMap(reel -> rangeOf(object).map(range -> new PicturePlace(reel, range)));
    }

    private static Optional<Reel> reelOf(EObject object) {
        EObject owner = object.eContainer();
        return owner instanceof Reel reel
                ? Optional.of(reel)
                : Optional.ofNullable(owner).flatMap(PicturePlace::reelOf);
    }

    private static Optional<TimeRange> rangeOf(PictureBound object) {
        if (object instanceof Marker marker) {
            return Optional.ofNullable(marker.getPosition()).map(position -> new TimeRange(position, position));
        }
        EStructuralFeature range = object.eClass().getEStructuralFeature("range");
        return Optional.ofNullable((TimeRange) object.eGet(range));
    }
}
