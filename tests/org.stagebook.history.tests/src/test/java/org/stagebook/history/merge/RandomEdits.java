package org.stagebook.history.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.RandomValues;

/** What somebody might do to a production in an afternoon, in no sensible order. */
final class RandomEdits {
    private final Production production;
    private final RandomGenerator random;
    private final RandomValues values;
    private final String prefix;
    private int lastId;

    /**
     * Edits of one person.
     *
     * @param prefix how the ids of that person's new objects begin
     */
    RandomEdits(Production production, RandomGenerator random, String prefix) {
        this.production = production;
        this.random = random;
        this.values = new RandomValues(random);
        this.prefix = prefix;
    }

    /** So many edits. */
    void make(int count) {
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> setAttribute();
                case 3, 4 -> changeReference();
                case 5, 6 -> addPart();
                case 7 -> remove();
                case 8, 9 -> moveElsewhere();
                case 10 -> reorder();
                default -> changeOnlyPart();
            }
        }
    }

    /** Any object, the same few more often, so that two people meet. */
    private EObject any() {
        List<EObject> all = new ArrayList<>(List.of(production));
        production.eAllContents().forEachRemaining(all::add);
        int size = random.nextBoolean() ? Math.min(all.size(), 24) : all.size();
        return all.get(random.nextInt(size));
    }

    private void setAttribute() {
        EObject object = any();
        EAttribute attribute = values.pick(object.eClass().getEAllAttributes());
        if (attribute.equals(Literals.IDENTIFIED__ID) || attribute.equals(Literals.PRODUCTION__FORMAT_VERSION)) {
            return;
        }
        if (attribute.isMany()) {
            changeList(object, attribute, values.next(attribute));
        } else if (random.nextInt(4) == 0) {
            object.eUnset(attribute);
        } else {
            object.eSet(attribute, values.next(attribute));
        }
    }

    private void changeReference() {
        EObject object = any();
        List<EReference> references = object.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer())
                .toList();
        if (references.isEmpty()) {
            return;
        }
        EReference reference = values.pick(references);
        List<EObject> targets = new ArrayList<>();
        production.eAllContents().forEachRemaining(target -> {
            if (reference.getEReferenceType().isInstance(target)) {
                targets.add(target);
            }
        });
        if (targets.isEmpty()) {
            return;
        }
        if (reference.isMany()) {
            changeList(object, reference, values.pick(targets));
        } else if (random.nextInt(4) == 0) {
            object.eUnset(reference);
        } else {
            object.eSet(reference, values.pick(targets));
        }
    }

    private void changeList(EObject object, EStructuralFeature feature, Object value) {
        EList<Object> list = list(object, feature);
        switch (list.isEmpty() ? 0 : random.nextInt(3)) {
            case 0 -> {
                if (!feature.isUnique() || !list.contains(value)) {
                    list.add(random.nextInt(list.size() + 1), value);
                }
            }
            case 1 -> list.remove(random.nextInt(list.size()));
            default -> list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        }
    }

    private void addPart() {
        parent(true).ifPresent(at -> {
            EList<Object> parts = list(at.object(), at.feature());
            parts.add(random.nextInt(parts.size() + 1), part(at.feature()));
        });
    }

    private void changeOnlyPart() {
        parent(false).ifPresent(at -> {
            if (at.object().eIsSet(at.feature())) {
                remove((EObject) at.object().eGet(at.feature()));
            }
            if (random.nextInt(3) != 0) {
                at.object().eSet(at.feature(), part(at.feature()));
            }
        });
    }

    private record At(EObject object, EReference feature) {}

    private Optional<At> parent(boolean many) {
        for (int i = 0; i < 20; i++) {
            EObject object = any();
            List<EReference> parts = object.eClass().getEAllContainments().stream()
                    .filter(reference -> reference.isMany() == many)
                    .toList();
            if (!parts.isEmpty()) {
                return Optional.of(new At(object, values.pick(parts)));
            }
        }
        return Optional.empty();
    }

    private EObject part(EReference feature) {
        EObject part = EcoreUtil.create(feature.getEReferenceType());
        part.eSet(Literals.IDENTIFIED__ID, prefix + ++lastId);
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            if (!attribute.equals(Literals.IDENTIFIED__ID) && random.nextInt(3) == 0) {
                if (attribute.isMany()) {
                    list(part, attribute).add(values.next(attribute));
                } else {
                    part.eSet(attribute, values.next(attribute));
                }
            }
        }
        return part;
    }

    private void remove() {
        EObject object = any();
        if (object.eContainer() != null && (object.eContents().size() < 8 || random.nextInt(4) == 0)) {
            remove(object);
        }
    }

    /** As a session does: no reference leads to what was removed. */
    private static void remove(EObject object) {
        EcoreUtil.delete(object, true);
    }

    private void moveElsewhere() {
        EObject object = any();
        if (object.eContainer() == null) {
            return;
        }
        List<EObject> all = new ArrayList<>(List.of(production));
        production.eAllContents().forEachRemaining(all::add);
        for (int i = 0; i < 30; i++) {
            EObject parent = values.pick(all);
            List<EReference> fitting = parent.eClass().getEAllContainments().stream()
                    .filter(feature -> feature.getEReferenceType().isInstance(object))
                    .toList();
            if (!fitting.isEmpty()) {
                move(object, new At(parent, values.pick(fitting)));
                return;
            }
        }
    }

    private void move(EObject object, At to) {
        if (to.feature().isMany()) {
            EList<Object> parts = list(to.object(), to.feature());
            if (!parts.contains(object)) {
                parts.add(random.nextInt(parts.size() + 1), object);
            }
        } else if (!to.object().eIsSet(to.feature())) {
            to.object().eSet(to.feature(), object);
        }
    }

    private void reorder() {
        parent(true).ifPresent(at -> {
            EList<Object> parts = list(at.object(), at.feature());
            if (parts.size() > 1) {
                parts.move(random.nextInt(parts.size()), random.nextInt(parts.size()));
            }
        });
    }

    @SuppressWarnings("unchecked") // a many-valued feature is a list, whatever its elements
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    static String id(EObject object) {
        return ((Identified) object).getId();
    }
}
