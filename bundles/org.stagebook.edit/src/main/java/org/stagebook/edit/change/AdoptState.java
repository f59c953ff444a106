package org.stagebook.edit.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.edit.stored.StoredFeatures;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Makes the open production what another state of it is: after work was joined, or to go back to an earlier version. Objects with the
 * same id stay the objects they are, so that what is selected and shown stays so, and nothing is touched that is equal already.
 *
 * @param label what the person does, as it follows "Undo": "Restore version 12"
 * @param target the state; it is read and not changed
 * @param scope how much of it
 */
public record AdoptState(String label, Production target, AdoptionScope scope) implements Change {

    /** The whole state. */
    public AdoptState(String label, Production target) {
        this(label, target, AdoptionScope.everything());
    }

    @Override
    public void apply(Production production) {
        if (!Objects.equals(production.getId(), target.getId())) {
            throw new IllegalArgumentException("\"" + target.getTitle() + "\" is a state of another production than \""
                    + production.getTitle() + "\". Nothing was changed.");
        }
        new Adoption(production, target, scope).run();
    }

    /** One adoption. */
    private static final class Adoption {
        private final Map<String, EObject> open = new HashMap<>();
        private final Map<String, EObject> wanted;
        private final List<EObject> inOrder = new ArrayList<>();
        private final AdoptionScope scope;

        Adoption(Production production, Production target, AdoptionScope scope) {
            this.scope = scope;
            this.wanted = new HashMap<>();
            walk(production, object -> open.put(id(object), object));
            walk(target, object -> {
                wanted.put(id(object), object);
                inOrder.add(object);
            });
        }

        private static void walk(EObject root, java.util.function.Consumer<EObject> taker) {
            taker.accept(root);
            if (!root.eClass().getEAllContainments().isEmpty()) {
                root.eContents().forEach(part -> walk(part, taker));
            }
        }

        void run() {
            inOrder.forEach(this::checkOrCreate);
            for (EObject theirs : inOrder) {
                EObject ours = open.get(id(theirs));
                if (ours != null) {
                    adoptParts(ours, theirs);
                }
            }
            for (EObject theirs : inOrder) {
                EObject ours = open.get(id(theirs));
                if (ours != null && scope.covers(theirs)) {
                    adoptReferences(ours, theirs);
                }
            }
        }

        private void checkOrCreate(EObject theirs) {
            EObject ours = open.get(id(theirs));
            if (ours == null) {
                if (scope.covers(theirs) && hasPlace(theirs)) {
                    ours = EcoreUtil.create(theirs.eClass());
                    ours.eSet(Literals.IDENTIFIED__ID, id(theirs));
                    open.put(id(theirs), ours);
                }
            } else if (!ours.eClass().equals(theirs.eClass())) {
                throw new IllegalArgumentException("The id " + id(theirs) + " belongs to a "
                        + FeatureValues.words(ours.eClass().getName()) + " here and to a "
                        + FeatureValues.words(theirs.eClass().getName()) + " there. Nothing was changed.");
            }
            if (ours != null && scope.covers(theirs)) {
                adoptAttributes(ours, theirs);
            }
        }

        /** Whether what it is part of will be here. */
        private boolean hasPlace(EObject theirs) {
            return open.containsKey(id(theirs.eContainer())) && scope.features().test(theirs.eContainmentFeature());
        }

        private void adoptAttributes(EObject ours, EObject theirs) {
            for (EStructuralFeature feature : StoredFeatures.of(ours.eClass())) {
                boolean attribute = !StoredFeatures.refers(feature) && !StoredFeatures.holdsParts(feature);
                if (attribute && scope.features().test(feature)) {
                    adopt(ours, feature, theirs.eIsSet(feature), theirs.eGet(feature));
                }
            }
        }

        private void adoptReferences(EObject ours, EObject theirs) {
            for (EStructuralFeature feature : StoredFeatures.of(ours.eClass())) {
                if (StoredFeatures.refers(feature) && scope.features().test(feature)) {
                    List<EObject> targets = targets(theirs, feature);
                    adopt(
                            ours,
                            feature,
                            !targets.isEmpty(),
                            feature.isMany() || targets.isEmpty() ? targets : targets.getFirst());
                }
            }
        }

        private List<EObject> targets(EObject theirs, EStructuralFeature feature) {
            return objects(theirs, feature).stream()
                    .map(target -> open.get(id(target)))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private static void adopt(EObject ours, EStructuralFeature feature, boolean isSet, Object value) {
            if (!isSet) {
                if (ours.eIsSet(feature)) {
                    ours.eUnset(feature);
                }
            } else if (!value.equals(ours.eGet(feature)) || !ours.eIsSet(feature)) {
                if (feature.isMany() && feature.isUnique()) {
                    ECollections.setEList(list(ours, feature), (List<?>) value);
                } else {
                    ours.eSet(feature, value);
                }
            }
        }

        private void adoptParts(EObject ours, EObject theirs) {
            for (EReference feature : ours.eClass().getEAllContainments()) {
                if (scope.features().test(feature)) {
                    List<EObject> result =
                            new PartsPlan(objects(ours, feature), objects(theirs, feature), theirs).result();
                    if (feature.isMany()) {
                        PartsOrder.make(list(ours, feature), result);
                    } else if (!result.equals(objects(ours, feature))) {
                        if (result.isEmpty()) {
                            ours.eUnset(feature);
                        } else {
                            ours.eSet(feature, result.getLast());
                        }
                    }
                }
            }
        }

        /** The parts as they shall be: theirs where the scope covers them, and ours where it does not. */
        private final class PartsPlan {
            private final List<EObject> ours;
            private final List<EObject> theirs;
            private final EObject parent;

            PartsPlan(List<EObject> ours, List<EObject> theirs, EObject parent) {
                this.ours = ours;
                this.theirs = theirs;
                this.parent = parent;
            }

            List<EObject> result() {
                List<EObject> adopted = theirs.stream()
                        .filter(part -> scope.covers(part) || ours.contains(open.get(id(part))))
                        .map(part -> open.get(id(part)))
                        .filter(Objects::nonNull)
                        .toList();
                List<EObject> staying = ours.stream().filter(this::stays).toList();
                return scope.covers(parent) ? woven(adopted, staying) : woven(staying, adopted);
            }

            private boolean stays(EObject part) {
                EObject there = wanted.get(id(part));
                boolean here = there != null && parent.equals(there.eContainer());
                return here || !scope.covers(there == null ? part : there);
            }

            /** One order, with what only the other has behind what it follows there. */
            private static List<EObject> woven(List<EObject> order, List<EObject> others) {
                if (order.equals(others)) {
                    return order;
                }
                java.util.Set<EObject> known = new java.util.HashSet<>(order);
                List<EObject> result = new ArrayList<>(order);
                int next = 0;
                for (EObject other : others) {
                    if (known.contains(other)) {
                        next = result.indexOf(other) + 1;
                    } else {
                        result.add(next++, other);
                    }
                }
                return result;
            }
        }

        private static List<EObject> objects(EObject object, EStructuralFeature feature) {
            Object value = object.eGet(feature);
            if (value instanceof List<?> many) {
                return many.stream().map(EObject.class::cast).toList();
            }
            return value instanceof EObject one ? List.of(one) : List.of();
        }

        @SuppressWarnings("unchecked") // a many-valued feature is a list, whatever its elements
        private static EList<Object> list(EObject object, EStructuralFeature feature) {
            return (EList<Object>) object.eGet(feature);
        }

        private static String id(EObject object) {
            return ((Identified) object).getId();
        }
    }
}
