package org.stagebook.edit.change;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;

/**
 * Gives one of the ordered parts of an object another place, such as a track in the order of the console.
 *
 * @param part what is moved
 * @param places how far: negative towards the beginning; it stops at either end
 */
public record MovePart(Identified part, int places) implements Change {

    @Override
    public String label() {
        return "Move " + FeatureValues.words(part.eClass().getName());
    }

    @Override
    public void apply(Production production) {
        EReference feature = part.eContainmentFeature();
        if (feature == null || !feature.isMany()) {
            throw new IllegalArgumentException("A " + part.eClass().getName() + " stands in no list of parts.");
        }
        @SuppressWarnings("unchecked") // a many-valued reference is a list of objects
        EList<EObject> parts = (EList<EObject>) part.eContainer().eGet(feature);
        int from = parts.indexOf(part);
        parts.move(Math.clamp((long) from + places, 0, parts.size() - 1), from);
    }
}
