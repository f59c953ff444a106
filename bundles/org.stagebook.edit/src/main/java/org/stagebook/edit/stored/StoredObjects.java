package org.stagebook.edit.stored;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.Identified;

/** Takes down the objects of a live model. A reference to something that is no longer there is left out. */
public final class StoredObjects {
    private StoredObjects() {}

    /** An object and everything that is part of it, parents before their parts. */
    public static void takeDown(EObject root, Consumer<StoredObject> taker) {
        taker.accept(of(root));
        if (!root.eClass().getEAllContainments().isEmpty()) {
            for (EObject part : root.eContents()) {
                takeDown(part, taker);
            }
        }
    }

    /** One object without its parts. */
    public static StoredObject of(EObject object) {
        List<List<String>> values =
                new ArrayList<>(Collections.nCopies(object.eClass().getFeatureCount(), List.of()));
        for (EStructuralFeature feature : StoredFeatures.of(object.eClass())) {
            if (object.eIsSet(feature)) {
                values.set(object.eClass().getFeatureID(feature), value(object, feature));
            }
        }
        return new StoredObject(((Identified) object).getId(), object.eClass(), values);
    }

    /** What one feature of an object holds, as it is stored. */
    public static List<String> value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof List<?> many) {
            List<String> all = new ArrayList<>(many.size());
            many.forEach(element -> add(feature, element, all));
            return List.copyOf(all);
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        List<String> one = new ArrayList<>(1);
        if (value != null) {
            add(feature, value, one);
        }
        return List.copyOf(one);
    }

    private static void add(EStructuralFeature feature, Object element, List<String> all) {
        if (feature instanceof EAttribute attribute) {
            all.add(element instanceof String text ? text : written(attribute.getEAttributeType(), element));
        } else if (element instanceof Identified target && !target.eIsProxy()) {
            all.add(target.getId());
        }
    }

    private static String written(EDataType type, Object value) {
        return type.getEPackage().getEFactoryInstance().convertToString(type, value);
    }
}
