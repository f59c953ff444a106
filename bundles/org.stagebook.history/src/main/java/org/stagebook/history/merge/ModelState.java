package org.stagebook.history.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.stored.ObjectAssembly;
import org.stagebook.edit.stored.StoredObject;
import org.stagebook.edit.stored.StoredObjects;
import org.stagebook.model.Production;

/**
 * A production at one moment, every object by its id, as values that never change: what merging and comparing work on. Two states
 * are equal if the productions are.
 */
public final class ModelState {
    private final String rootId;
    private final Map<String, StoredObject> objects;
    private final Map<String, Place> places;

    /**
     * The state of some objects.
     *
     * @param rootId id of the production
     * @param objects the production and everything in it
     */
    public ModelState(String rootId, Collection<StoredObject> objects) {
        this.rootId = rootId;
        Map<String, StoredObject> byId = LinkedHashMap.newLinkedHashMap(objects.size());
        objects.forEach(object -> byId.put(object.id(), object));
        this.objects = Collections.unmodifiableMap(byId);
        this.places = HashMap.newHashMap(objects.size());
        for (StoredObject object : objects) {
            for (EReference parts : object.type().getEAllContainments()) {
                List<String> ids = object.value(parts);
                if (!ids.isEmpty()) {
                    Place place = new Place(object.id(), parts);
                    ids.forEach(id -> places.put(id, place));
                }
            }
        }
    }

    /** The state of a production as it is now. */
    public static ModelState of(Production production) {
        List<StoredObject> objects = new ArrayList<>();
        StoredObjects.takeDown(production, objects::add);
        return new ModelState(production.getId(), objects);
    }

    /** A production in this state; a new one, that nobody else has. A reference to what is not there is left out. */
    public Production toProduction() {
        return (Production) new ObjectAssembly(objects::get, id -> Optional.empty()).assemble(rootId);
    }

    /** Id of the production. */
    public String rootId() {
        return rootId;
    }

    /** Every object by its id; those of one parent in their order. */
    public Map<String, StoredObject> objects() {
        return objects;
    }

    /** Whether there is an object of that id. */
    public boolean has(String id) {
        return objects.containsKey(id);
    }

    /** The object of an id. */
    public Optional<StoredObject> find(String id) {
        return Optional.ofNullable(objects.get(id));
    }

    /**
     * The object of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public StoredObject get(String id) {
        StoredObject object = objects.get(id);
        if (object == null) {
            throw new IllegalArgumentException("There is no object " + id + " in this state of the production.");
        }
        return object;
    }

    /** What a feature of an object holds; nothing if there is no such object. */
    public List<String> value(String id, EStructuralFeature feature) {
        StoredObject object = objects.get(id);
        return object == null ? List.of() : object.value(feature);
    }

    /** Where an object belongs; nothing for the production itself and for what is not there. */
    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** Where an object belongs, or null: for loops over everything. */
    @Nullable
    Place placeOrNull(String id) {
        return places.get(id);
    }

    /** An object and all its parts, parents first. */
    public List<String> subtree(String id) {
        List<String> ids = new ArrayList<>();
        collect(id, ids);
        return ids;
    }

    private void collect(String id, List<String> ids) {
        ids.add(id);
        StoredObject object = get(id);
        for (EReference parts : object.type().getEAllContainments()) {
            object.value(parts).forEach(part -> collect(part, ids));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModelState state && state.rootId.equals(rootId) && state.objects.equals(objects);
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }
}
