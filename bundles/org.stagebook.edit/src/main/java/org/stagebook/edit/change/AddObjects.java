package org.stagebook.edit.change;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;

/**
 * Adds objects of any kind to the list of parts they belong to: people, scenes, picture cuts, deliverables, ...
 *
 * @param parent what they become part of
 * @param feature which of its parts, such as {@code StagebookPackage.Literals.PRODUCTION__PEOPLE}
 * @param objects descriptions, in order
 */
public record AddObjects(Identified parent, EReference feature, List<NewObject> objects) implements Change {

    /** Checks that the parts belong there. */
    public AddObjects {
        objects = List.copyOf(objects);
        if (!feature.isContainment() || !parent.eClass().getEAllReferences().contains(feature)) {
            throw new IllegalArgumentException(
                    "A " + parent.eClass().getName() + " has no parts called " + feature.getName() + ".");
        }
        for (NewObject object : objects) {
            if (!feature.getEReferenceType().isSuperTypeOf(object.type())) {
                throw new IllegalArgumentException(
                        "A " + object.type().getName() + " is not one of the " + FeatureValues.label(feature) + " of a "
                                + parent.eClass().getName() + ".");
            }
        }
    }

    @Override
    public String label() {
        return "Add " + FeatureValues.label(feature);
    }

    @Override
    public void apply(Production production) {
        objects.forEach(object -> NewObject.add(parent, feature, object.create()));
    }
}
