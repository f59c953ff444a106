package org.stagebook.edit.change;

import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.Identified;

/**
 * How much of another state is taken over.
 *
 * @param objects whether an object is taken over; asked of the objects of both states
 * @param features whether an attribute or reference is
 */
public record AdoptionScope(Predicate<Identified> objects, Predicate<EStructuralFeature> features) {
    /** All of it. */
    public static AdoptionScope everything() {
        return new AdoptionScope(object -> true, feature -> true);
    }

    /** Some objects with everything in them, such as one reel or the cues of a range. */
    public static AdoptionScope within(Predicate<Identified> tops) {
        return new AdoptionScope(object -> isWithin(object, tops), feature -> true);
    }

    private static boolean isWithin(Identified object, Predicate<Identified> tops) {
        for (EObject at = object; at instanceof Identified one; at = at.eContainer()) {
            if (tops.test(one)) {
                return true;
            }
        }
        return false;
    }

    boolean covers(EObject object) {
        return object instanceof Identified identified && objects.test(identified);
    }
}
