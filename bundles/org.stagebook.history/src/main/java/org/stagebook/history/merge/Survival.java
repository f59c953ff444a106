package org.stagebook.history.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.stagebook.edit.stored.StoredFeatures;
import org.stagebook.edit.stored.StoredObject;

/**
 * Which of the objects that one side removed stay: those that the other changed, put something into, moved or newly refers to, with
 * everything they hold; and those that the other had moved out before.
 */
final class Survival {
    private final ModelState base;
    private final ModelState remover;
    private final ModelState other;
    private final Set<String> doomed = new LinkedHashSet<>();
    private final Map<String, String> roots = new HashMap<>();
    private final Map<String, Set<Touch>> touches = new TreeMap<>();
    private final Set<String> rescued = new HashSet<>();

    /** What the other side did to something that was removed; the feature is missing for a new place. */
    record Touch(String object, @Nullable EStructuralFeature feature) {}

    Survival(ModelState base, ModelState remover, ModelState other) {
        this.base = base;
        this.remover = remover;
        this.other = other;
        for (String id : base.objects().keySet()) {
            if (!remover.has(id) && other.has(id)) {
                doomed.add(id);
            }
        }
        if (!doomed.isEmpty()) {
            doomed.forEach(this::lookAtRemoved);
            other.objects().values().forEach(this::lookAtOther);
        }
    }

    /** The objects that stay because the other side had a hand in them, each the topmost, with what it did. */
    Map<String, Set<Touch>> conflicts() {
        return touches;
    }

    /** The objects that are gone. */
    Set<String> gone() {
        Set<String> gone = new HashSet<>();
        for (String id : doomed) {
            String root = root(id);
            if (!touches.containsKey(root) && !rescued.contains(root)) {
                gone.add(id);
            }
        }
        return gone;
    }

    private String root(String id) {
        String known = roots.get(id);
        if (known != null) {
            return known;
        }
        Place place = other.placeOrNull(id);
        String root = place != null && doomed.contains(place.parent()) ? root(place.parent()) : id;
        roots.put(id, root);
        return root;
    }

    private void touch(String removed, String object, @Nullable EStructuralFeature feature) {
        touches.computeIfAbsent(root(removed), key -> new LinkedHashSet<>()).add(new Touch(object, feature));
    }

    private void lookAtRemoved(String id) {
        StoredObject now = other.get(id);
        StoredObject before = base.get(id);
        for (EStructuralFeature feature : StoredFeatures.of(now.type())) {
            if (!StoredFeatures.holdsParts(feature) && isEdit(feature, before.value(feature), now.value(feature))) {
                touch(id, id, feature);
            }
        }
        Place was = base.placeOrNull(id);
        Place is = other.placeOrNull(id);
        if (was == null || is == null || was.equals(is)) {
            return;
        }
        if (doomed.contains(is.parent()) || remover.has(was.parent())) {
            touch(id, id, null);
        } else {
            rescued.add(id);
        }
    }

    /** Whether a value was changed, and not only cleared of what is gone. */
    private boolean isEdit(EStructuralFeature feature, List<String> before, List<String> now) {
        if (before.equals(now)) {
            return false;
        }
        return !StoredFeatures.refers(feature)
                || !now.equals(before.stream().filter(other::has).toList());
    }

    private void lookAtOther(StoredObject object) {
        Place place = other.placeOrNull(object.id());
        if (place != null
                && !place.equals(base.placeOrNull(object.id()))
                && doomed.contains(place.parent())
                && !doomed.contains(object.id())) {
            touch(place.parent(), object.id(), null);
        }
        for (EReference reference : object.type().getEAllReferences()) {
            if (StoredFeatures.refers(reference) && !reference.isContainer()) {
                for (String target : object.value(reference)) {
                    if (doomed.contains(target)
                            && !base.value(object.id(), reference).contains(target)) {
                        touch(target, object.id(), reference);
                    }
                }
            }
        }
    }
}
