package org.stagebook.edit.change;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;

/**
 * Sets or clears one attribute or reference of one object or several: the change behind every cell and form field.
 *
 * @param objects the objects, all with that feature
 * @param feature one of {@code StagebookPackage.Literals}; not an id and not a list of parts
 * @param value the new value, a list for a feature with many values; empty to clear
 */
public record SetFeature(List<? extends Identified> objects, EStructuralFeature feature, Optional<Object> value)
        implements Change {

    /** Checks that the value fits before anything is changed. */
    public SetFeature {
        objects = List.copyOf(objects);
        for (Identified object : objects) {
            FeatureValues.checkChangeable(object.eClass(), feature);
            value.ifPresent(v -> FeatureValues.check(object.eClass(), feature, v));
        }
    }

    /** Sets a value. */
    public static SetFeature of(Identified object, EStructuralFeature feature, Object value) {
        return new SetFeature(List.of(object), feature, Optional.of(value));
    }

    /** Clears a value. */
    public static SetFeature clear(Identified object, EStructuralFeature feature) {
        return new SetFeature(List.of(object), feature, Optional.empty());
    }

    @Override
    public String label() {
        String of = objects.size() == 1 ? "" : " of " + objects.size();
        return "Change " + FeatureValues.label(feature) + of;
    }

    @Override
    public void apply(Production production) {
        for (Identified object : objects) {
            value.ifPresentOrElse(v -> object.eSet(feature, v), () -> object.eUnset(feature));
        }
    }
}
