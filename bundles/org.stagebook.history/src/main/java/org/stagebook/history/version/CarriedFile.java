package org.stagebook.history.version;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.MixFile;
import org.stagebook.model.StagebookPackage.Literals;

/** A file of an earlier version that becomes one of a later version too: the same file, described once more. */
record CarriedFile(MixFile file) {

    NewObject description() {
        return describe(file);
    }

    private static NewObject describe(EObject object) {
        NewObject description = NewObject.of(object.eClass());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean compared = feature.equals(Literals.MIX_FILE__SOUND_CHANGES)
                    || feature.equals(Literals.MIX_FILE__COMPARED_WITH);
            if (object.eIsSet(feature) && !feature.equals(Literals.IDENTIFIED__ID) && !compared) {
                copy(object, feature, description);
            }
        }
        return description;
    }

    private static void copy(EObject object, EStructuralFeature feature, NewObject description) {
        Object value = object.eGet(feature);
        if (!(feature instanceof EReference reference && reference.isContainment())) {
            description.with(feature, value instanceof List<?> many ? List.copyOf(many) : value);
        } else if (value instanceof List<?> parts) {
            parts.forEach(part -> description.withPart(reference, describe((EObject) part)));
        } else {
            description.withPart(reference, describe((EObject) value));
        }
    }
}
