package org.stagebook.edit.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.edit.stored.ObjectAssembly;
import org.stagebook.edit.stored.StoredFragment;
import org.stagebook.edit.stored.StoredList;
import org.stagebook.model.ConflictSide;
import org.stagebook.model.Identified;
import org.stagebook.model.MergeConflict;
import org.stagebook.model.Production;

/**
 * Settles what two people did that does not go together: with what one of them did, or with what the production has by now. The
 * conflict is gone then; both sides of it stay in the history.
 *
 * @param conflict the conflict
 * @param side what one of them did; nothing to keep the production as it is
 */
public record SettleConflict(MergeConflict conflict, Optional<ConflictSide> side) implements Change {

    /** Checks that the side is one of this conflict. */
    public SettleConflict {
        if (side.isPresent() && !conflict.getSides().contains(side.get())) {
            throw new IllegalArgumentException("The side that was chosen belongs to another conflict.");
        }
    }

    /** With what one of the two did. */
    public static SettleConflict with(ConflictSide side) {
        return new SettleConflict((MergeConflict) side.eContainer(), Optional.of(side));
    }

    /** With what the production has by now. */
    public static SettleConflict asItIs(MergeConflict conflict) {
        return new SettleConflict(conflict, Optional.empty());
    }

    @Override
    public String label() {
        return "Settle conflict";
    }

    @Override
    public void apply(Production production) {
        side.ifPresent(chosen -> new Settlement(production, conflict).take(chosen));
        EcoreUtil.remove(conflict);
    }

    /** One settlement. */
    private static final class Settlement {
        private final MergeConflict conflict;
        private final Map<String, EObject> objects = new HashMap<>();

        Settlement(Production production, MergeConflict conflict) {
            this.conflict = conflict;
            objects.put(production.getId(), production);
            production.eAllContents().forEachRemaining(object -> objects.put(((Identified) object).getId(), object));
        }

        void take(ConflictSide chosen) {
            EObject object = object(conflict.getObject());
            Optional<String> value = Optional.ofNullable(chosen.getValue());
            switch (conflict.getKind()) {
                case VALUE -> set(object, feature(object), value);
                case ORDER -> reorder(object, feature(object), StoredList.values(value.orElse("")));
                case PLACE -> move(object, StoredList.values(value.orElse("")));
                case DOUBLE -> put(object, feature(object), value);
                case REMOVED -> {
                    if (chosen.isRemoved()) {
                        EcoreUtil.remove(object);
                    }
                }
            }
        }

        private EObject object(String id) {
            EObject object = objects.get(id);
            if (object == null) {
                throw new IllegalArgumentException("What the conflict is about (" + conflict.getSubject()
                        + ") is no longer there. Nothing was changed. Settle it by leaving the production as it is.");
            }
            return object;
        }

        private EStructuralFeature feature(EObject object) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(String.valueOf(conflict.getFeature()));
            if (feature == null) {
                throw new IllegalArgumentException(
                        "A " + FeatureValues.words(object.eClass().getName()) + " has no " + conflict.getFeature()
                                + ". Nothing was changed. The conflict may be of a newer Stagebook.");
            }
            return feature;
        }

        private void set(EObject object, EStructuralFeature feature, Optional<String> value) {
            if (value.isEmpty()) {
                object.eUnset(feature);
            } else if (feature instanceof EAttribute attribute) {
                object.eSet(feature, ObjectAssembly.read(attribute, value.get()));
            } else {
                object.eSet(feature, object(value.get()));
            }
        }

        /** What came in since keeps its place behind what stands before it. */
        private static void reorder(EObject object, EStructuralFeature feature, List<String> wanted) {
            EList<Object> list = list(object, feature);
            Map<String, Integer> ranks = new HashMap<>();
            wanted.forEach(value -> ranks.putIfAbsent(value, ranks.size()));
            List<Ranked> ranked = new ArrayList<>();
            int last = -1;
            for (Object element : list) {
                last = ranks.getOrDefault(name(element), last);
                ranked.add(new Ranked(element, last));
            }
            ranked.sort(Comparator.comparingInt(Ranked::rank));
            List<Object> sorted = ranked.stream().map(Ranked::element).toList();
            if (feature.isUnique()) {
                ECollections.setEList(list, sorted);
            } else {
                object.eSet(feature, sorted);
            }
        }

        private record Ranked(Object element, int rank) {}

        private static String name(Object element) {
            return element instanceof Identified identified ? identified.getId() : String.valueOf(element);
        }

        private void move(EObject object, List<String> place) {
            EObject parent = object(place.getFirst());
            EStructuralFeature feature = parent.eClass().getEStructuralFeature(place.get(1));
            if (!(feature instanceof EReference reference)
                    || !reference.getEReferenceType().isInstance(object)) {
                throw new IllegalArgumentException(
                        "A " + FeatureValues.words(object.eClass().getName())
                                + " cannot be put there. Nothing was changed.");
            }
            if (!reference.isMany()) {
                checkFree(parent, reference);
                parent.eSet(reference, object);
                return;
            }
            EcoreUtil.remove(object);
            EList<Object> list = list(parent, reference);
            list.add(list.indexOf(objects.get(place.get(2))) + 1, object);
        }

        private void put(EObject parent, EStructuralFeature feature, Optional<String> fragment) {
            checkFree(parent, feature);
            if (fragment.isPresent()) {
                EObject part = StoredFragment.read(fragment.get(), id -> Optional.ofNullable(objects.get(id)));
                checkIds(part);
                parent.eSet(feature, part);
            }
        }

        private void checkIds(EObject part) {
            if (objects.containsKey(((Identified) part).getId())) {
                throw new IllegalArgumentException("What would be put in for " + conflict.getSubject()
                        + " is in the production already. Nothing was changed.");
            }
            part.eContents().forEach(this::checkIds);
        }

        private void checkFree(EObject parent, EStructuralFeature feature) {
            if (parent.eGet(feature) != null) {
                throw new IllegalArgumentException("By now there is something else (" + conflict.getSubject()
                        + "). Nothing was changed. Remove it first, or settle the conflict by leaving it as it is.");
            }
        }

        @SuppressWarnings("unchecked") // a many-valued feature is a list, whatever its elements
        private static EList<Object> list(EObject object, EStructuralFeature feature) {
            return (EList<Object>) object.eGet(feature);
        }
    }
}
