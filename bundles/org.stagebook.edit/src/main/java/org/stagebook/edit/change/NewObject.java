package org.stagebook.edit.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Something to be added, described by the values of its attributes; the general way, for kinds of objects that have no
 * description of their own.
 *
 * <p>Features are those of {@code StagebookPackage.Literals}. An empty text leaves its attribute unset. Of the same
 * description any number of objects can be made.
 */
public final class NewObject {
    private final EClass type;
    private final Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
    private final Map<EReference, List<NewObject>> parts = new LinkedHashMap<>();

    private NewObject(EClass type) {
        this.type = type;
    }

    /** A description without values yet. */
    public static NewObject of(EClass type) {
        return new NewObject(type);
    }

    /**
     * Says the value of an attribute or reference.
     *
     * @throws IllegalArgumentException if the feature is not one of this kind of object, or takes no such value
     */
    public NewObject with(EStructuralFeature feature, Object value) {
        FeatureValues.check(type, feature, value);
        if (!"".equals(value)) {
            values.put(feature, value);
        }
        return this;
    }

    /** Adds a part, such as a clip to a track. */
    public NewObject withPart(EReference feature, NewObject part) {
        if (!feature.isContainment() || !type.getEAllReferences().contains(feature)) {
            throw new IllegalArgumentException("A " + type.getName() + " has no parts called " + feature.getName());
        }
        parts.computeIfAbsent(feature, key -> new ArrayList<>()).add(part);
        return this;
    }

    /** The kind of object. */
    EClass type() {
        return type;
    }

    /** Makes the object; it belongs to nothing yet. */
    EObject create() {
        EObject object = EcoreUtil.create(type);
        values.forEach(object::eSet);
        parts.forEach((feature, descriptions) -> descriptions.forEach(part -> add(object, feature, part.create())));
        return object;
    }

    /** Puts an object into a reference of another, whether it holds one or many. */
    @SuppressWarnings("unchecked") // a many-valued reference is a list of objects
    static void add(EObject parent, EReference feature, EObject child) {
        if (feature.isMany()) {
            ((List<EObject>) parent.eGet(feature)).add(child);
        } else {
            parent.eSet(feature, child);
        }
    }
}
