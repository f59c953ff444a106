package org.stagebook.edit.change;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.TimeRange;

/**
 * A second cue that says what a first one says, notes and ADR details included.
 *
 * <p>It gets ids of its own when it is added, and no number: a number on paper means one cue. Where the first one was in
 * earlier picture cuts is not said of it, because it was not there.
 */
final class CueTwin {
    private CueTwin() {}

    /** The twin of a cue at a place; it belongs to no reel yet. */
    static Cue of(Cue cue, TimeRange range) {
        Cue twin = EcoreUtil.copy(cue);
        twin.eUnset(Literals.IDENTIFIED__ID);
        for (Iterator<EObject> parts = twin.eAllContents(); parts.hasNext(); ) {
            if (parts.next() instanceof Identified part) {
                part.eUnset(Literals.IDENTIFIED__ID);
            }
        }
        twin.eUnset(Literals.CUE__NUMBER);
        twin.getEarlierPlaces().clear();
        twin.setRange(range);
        return twin;
    }
}
