package org.stagebook.history.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.stored.StoredFeatures;
import org.stagebook.edit.stored.StoredObject;

/** The merged state while it is being put together: the objects so far, and where each belongs. */
final class Draft {
    private final Map<String, StoredObject> objects = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    void put(StoredObject object) {
        objects.put(object.id(), object);
    }

    void place(String id, Place place) {
        places.put(id, place);
    }

    boolean has(String id) {
        return objects.containsKey(id);
    }

    @Nullable
    StoredObject find(String id) {
        return objects.get(id);
    }

    Set<String> ids() {
        return objects.keySet();
    }

    @Nullable
    Place place(String id) {
        return places.get(id);
    }

    void set(String id, EStructuralFeature feature, List<String> value) {
        StoredObject object = objects.get(id);
        if (object != null && !object.value(feature).equals(value)) {
            objects.put(id, object.with(feature, value));
        }
    }

    /** Every parent with its parts by feature, in no order yet. */
    Map<String, Map<EReference, List<String>>> parts() {
        Map<String, Map<EReference, List<String>>> parts = new LinkedHashMap<>();
        for (String id : objects.keySet()) {
            Place place = places.get(id);
            if (place != null) {
                parts.computeIfAbsent(place.parent(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(place.feature(), key -> new ArrayList<>())
                        .add(id);
            }
        }
        return parts;
    }

    /** Takes an object out with everything that stands in it by now. */
    void remove(String id) {
        StoredObject object = objects.remove(id);
        places.remove(id);
        if (object != null) {
            for (EReference reference : object.type().getEAllContainments()) {
                object.value(reference).forEach(this::remove);
            }
        }
    }

    /** Clears the references to what is not there. */
    void clearLooseEnds() {
        for (StoredObject object : List.copyOf(objects.values())) {
            for (EStructuralFeature feature : StoredFeatures.of(object.type())) {
                List<String> value = object.value(feature);
                if (!value.isEmpty()
                        && StoredFeatures.refers(feature)
                        && !objects.keySet().containsAll(value)) {
                    set(
                            object.id(),
                            feature,
                            value.stream().filter(objects::containsKey).toList());
                }
            }
        }
    }

    ModelState state(String rootId) {
        return new ModelState(rootId, objects.values());
    }
}
