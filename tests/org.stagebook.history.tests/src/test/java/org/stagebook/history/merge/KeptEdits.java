package org.stagebook.history.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.ConflictKind;
import org.stagebook.model.MergeConflict;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/** Looks for edits that a merge lost, in the productions themselves and without anything the merge knows. */
final class KeptEdits {
    private final Map<String, EObject> base;
    private final Map<String, EObject> side;
    private final Map<String, EObject> other;
    private final Map<String, EObject> result;
    private final List<MergeConflict> conflicts = new ArrayList<>();
    private final List<String> setAside;
    private final List<String> lost = new ArrayList<>();

    private KeptEdits(Production base, Production side, Production other, Production result) {
        this.base = index(base);
        this.side = index(side);
        this.other = index(other);
        this.result = index(result);
        this.result.values().forEach(object -> {
            if (object instanceof MergeConflict conflict) {
                conflicts.add(conflict);
            }
        });
        setAside = conflicts.stream()
                .filter(conflict -> conflict.getKind() == ConflictKind.DOUBLE)
                .flatMap(conflict -> conflict.getSides().stream())
                .map(one -> String.valueOf(one.getValue()))
                .toList();
    }

    /** A sentence for each edit of a side that is neither in the result nor named in a conflict. */
    static List<String> lost(Production base, Production side, Production other, Production result) {
        KeptEdits check = new KeptEdits(base, side, other, result);
        check.look();
        return check.lost;
    }

    private static Map<String, EObject> index(Production production) {
        Map<String, EObject> index = new HashMap<>();
        index.put(production.getId(), production);
        production.eAllContents().forEachRemaining(object -> index.put(RandomEdits.id(object), object));
        return index;
    }

    private void look() {
        side.forEach((id, object) -> {
            if (isSetAside(id)) {
                return;
            }
            EObject now = result.get(id);
            EObject before = base.get(id);
            if (now == null) {
                if (before == null || isEdited(id)) {
                    lost.add(object + " is not in the result");
                }
                return;
            }
            if (object.eContainer() != null) {
                lookAtPlace(id, object, before, now);
            }
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (!(feature instanceof EReference reference && reference.isContainer())) {
                    look(id, feature, before == null ? List.of() : values(before, feature), now);
                }
            }
        });
        base.keySet().stream().filter(id -> !side.containsKey(id)).forEach(this::lookAtRemoved);
    }

    private void lookAtPlace(String id, EObject object, @Nullable EObject before, EObject now) {
        if ((before == null || !place(before).equals(place(object)))
                && !place(now).equals(place(object))
                && !named(ConflictKind.PLACE, id, "")) {
            lost.add(object + " belongs to " + place(object) + " but is in " + place(now));
        }
    }

    private void lookAtRemoved(String id) {
        if (!result.containsKey(id)) {
            return;
        }
        for (EObject at = result.get(id); at != null; at = at.eContainer()) {
            String here = RandomEdits.id(at);
            if (named(ConflictKind.REMOVED, here, "") || isMovedOut(here)) {
                return;
            }
        }
        lost.add(result.get(id) + " was removed but is there");
    }

    /** The other side took it out of something that this side removed with all that was in it. */
    private boolean isMovedOut(String id) {
        EObject was = base.get(id);
        EObject is = other.get(id);
        return was != null
                && is != null
                && !side.containsKey(id)
                && was.eContainer() != null
                && !place(was).equals(place(is))
                && !side.containsKey(RandomEdits.id(was.eContainer()));
    }

    private void look(String id, EStructuralFeature feature, List<Object> before, EObject now) {
        List<Object> wanted = values(Objects.requireNonNull(side.get(id)), feature);
        List<Object> found = values(now, feature);
        if (feature.isMany()) {
            lookAtList(id, feature, before, wanted, found);
        } else if (!(feature instanceof EReference reference && reference.isContainment())) {
            boolean edited = !wanted.equals(before) && !isCleared(feature, before, wanted);
            if (edited
                    && !found.equals(wanted)
                    && !isJoined(id, feature, before, wanted, found)
                    && !named(ConflictKind.VALUE, id, feature.getName())) {
                lost.add(now + ": " + feature.getName() + " should be " + wanted + " but is " + found);
            }
        }
    }

    /** Where both say why something does not hold any more, both reasons are kept. */
    private boolean isJoined(
            String id, EStructuralFeature feature, List<Object> before, List<Object> wanted, List<Object> found) {
        return feature.equals(Literals.JUDGEMENT__STALE_REASON)
                && other.containsKey(id)
                && !values(other.get(id), feature).equals(before)
                && wanted.stream().allMatch(reason -> String.valueOf(found).contains(String.valueOf(reason)));
    }

    private boolean isCleared(EStructuralFeature feature, List<Object> before, List<Object> wanted) {
        return feature instanceof EReference && wanted.isEmpty() && !side.containsKey(before.getFirst());
    }

    private void lookAtList(
            String id, EStructuralFeature feature, List<Object> before, List<Object> wanted, List<Object> found) {
        boolean parts = feature instanceof EReference reference && reference.isContainment();
        List<Object> theirs = other.containsKey(id) ? values(other.get(id), feature) : before;
        if (!parts) {
            for (Object element : new HashSet<>(wanted)) {
                long takenByOther = Math.max(0, count(before, element) - count(theirs, element));
                if (count(wanted, element) > count(before, element)
                        && count(found, element) < count(wanted, element) - takenByOther) {
                    lost.add(id + ": " + feature.getName() + " misses " + element);
                }
            }
            for (Object element : new HashSet<>(before)) {
                boolean removed = count(wanted, element) < count(before, element);
                boolean gone = feature instanceof EReference && !side.containsKey(element);
                boolean addedByOther = count(theirs, element) > count(before, element);
                if (removed && !gone && !addedByOther && count(found, element) > count(wanted, element)) {
                    lost.add(id + ": " + feature.getName() + " still has " + element);
                }
            }
        }
        lookAtOrder(id, feature, before, wanted, found);
    }

    private void lookAtOrder(
            String id, EStructuralFeature feature, List<Object> before, List<Object> wanted, List<Object> found) {
        List<Object> theirs = other.containsKey(id) ? values(other.get(id), feature) : wanted;
        Set<Object> common = new HashSet<>(before);
        for (List<Object> list : List.of(wanted, theirs, found)) {
            common.retainAll(list);
        }
        common.removeIf(element -> count(before, element) > 1
                || count(wanted, element) > 1
                || count(found, element) > 1
                || count(theirs, element) > 1);
        List<Object> was = only(before, common);
        List<Object> mine = only(wanted, common);
        if (!mine.equals(was)
                && !mine.equals(only(found, common))
                && !named(ConflictKind.ORDER, id, feature.getName())) {
            lost.add(id + ": the order of " + feature.getName() + " should be " + mine + " but is " + found);
        }
    }

    private static List<Object> only(List<Object> list, Set<Object> some) {
        return list.stream().filter(some::contains).toList();
    }

    private static long count(List<Object> list, Object element) {
        return list.stream().filter(element::equals).count();
    }

    /** Whether this side did something to an object and not only to its parts. */
    private boolean isEdited(String id) {
        EObject before = Objects.requireNonNull(base.get(id));
        EObject now = Objects.requireNonNull(side.get(id));
        boolean movedWithin = before.eContainer() != null && !place(before).equals(place(now));
        return movedWithin
                || before.eClass().getEAllStructuralFeatures().stream()
                        .filter(feature -> !(feature instanceof EReference reference
                                && (reference.isContainment() || reference.isContainer())))
                        .anyMatch(feature -> !values(before, feature).stream()
                                .filter(value -> !(feature instanceof EReference) || side.containsKey(value))
                                .toList()
                                .equals(values(now, feature)));
    }

    private boolean isSetAside(String id) {
        return setAside.stream().anyMatch(text -> text.contains("id=\"" + id + "\""));
    }

    private boolean named(ConflictKind kind, String id, String feature) {
        return conflicts.stream()
                .anyMatch(conflict -> conflict.getKind() == kind
                        && Objects.equals(conflict.getObject(), id)
                        && (feature.isEmpty() || Objects.equals(conflict.getFeature(), feature)));
    }

    private static String place(EObject object) {
        return object.eContainer() == null
                ? ""
                : RandomEdits.id(object.eContainer()) + " "
                        + object.eContainingFeature().getName();
    }

    private static List<Object> values(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return List.of();
        }
        Object value = object.eGet(feature);
        Collection<?> all = value instanceof Collection<?> many ? many : List.of(value);
        return all.stream()
                .map(element -> element instanceof EObject target ? RandomEdits.id(target) : (Object) element)
                .toList();
    }
}
