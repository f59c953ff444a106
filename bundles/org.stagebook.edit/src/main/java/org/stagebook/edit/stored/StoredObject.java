package org.stagebook.edit.stored;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One object as it is stored.
 *
 * @param id its id, which it keeps for ever
 * @param type what kind of object it is
 * @param values by the number a feature has in its class: attributes as they are written, references and parts as ids; an empty
 *     list for what is not set
 */
public record StoredObject(String id, EClass type, List<List<String>> values) {
    /** Keeps the lists. */
    public StoredObject {
        values = Collections.unmodifiableList(values);
    }

    /** An object with nothing set. */
    public static StoredObject empty(String id, EClass type) {
        return new StoredObject(id, type, Collections.nCopies(type.getFeatureCount(), List.of()));
    }

    /** What a feature holds. */
    public List<String> value(EStructuralFeature feature) {
        return values.get(type.getFeatureID(feature));
    }

    /** The only value of a feature, or nothing. */
    public String text(EStructuralFeature feature) {
        List<String> value = value(feature);
        return value.isEmpty() ? "" : value.getFirst();
    }

    /** The same object with another value. */
    public StoredObject with(EStructuralFeature feature, List<String> value) {
        List<List<String>> changed = new ArrayList<>(values);
        changed.set(type.getFeatureID(feature), List.copyOf(value));
        return new StoredObject(id, type, changed);
    }
}
