package org.stagebook.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.testkit.RandomProduction;
import org.stagebook.testkit.RandomValues;

/** Edits a production without sense, in all the ways a list or a value can be changed. */
final class RandomEditor {
    private final RandomGenerator random;
    private final RandomValues values;
    private final RandomProduction objects;

    RandomEditor(RandomGenerator random, RandomProduction objects) {
        this.random = random;
        this.values = new RandomValues(random);
        this.objects = objects;
    }

    /** One step of several edits, some of them in an inner run, some of those failing. */
    void step(EditingSession session) {
        session.run("Step", production -> {
            for (int i = random.nextInt(4); i >= 0; i--) {
                if (random.nextInt(5) == 0) {
                    inner(session);
                } else {
                    edit(production);
                }
            }
        });
    }

    private void inner(EditingSession session) {
        boolean fails = random.nextBoolean();
        try {
            session.run("Inner", production -> {
                edit(production);
                edit(production);
                if (fails) {
                    throw new Failed();
                }
            });
        } catch (Failed e) {
            // as it was meant; the outer step goes on
        }
    }

    private void edit(Production production) {
        List<EObject> all = new ArrayList<>(List.of(production));
        production.eAllContents().forEachRemaining(all::add);
        EObject object = values.pick(all);
        EStructuralFeature feature = values.pick(object.eClass().getEAllStructuralFeatures());
        if (random.nextInt(10) == 0) {
            moveToAnotherReel(production);
        } else if (feature instanceof EAttribute attribute) {
            editAttribute(object, attribute);
        } else if (feature instanceof EReference reference && !reference.isContainer()) {
            editReference(object, reference, all);
        }
    }

    private void editAttribute(EObject object, EAttribute attribute) {
        if (attribute.equals(Literals.IDENTIFIED__ID)) {
            return;
        }
        if (attribute.isMany()) {
            editList(list(object, attribute), List.of(values.next(attribute), values.next(attribute)));
        } else if (random.nextInt(4) == 0) {
            object.eUnset(attribute);
        } else {
            object.eSet(attribute, values.next(attribute));
        }
    }

    private void editReference(EObject object, EReference reference, List<EObject> all) {
        List<EObject> choice = reference.isContainment()
                ? List.of(objects.create(reference.getEReferenceType()), objects.create(reference.getEReferenceType()))
                : all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (choice.isEmpty()) {
            return;
        }
        if (!reference.isMany()) {
            object.eSet(reference, random.nextBoolean() ? null : choice.getFirst());
        } else if (reference.isContainment()) {
            editList(list(object, reference), List.copyOf(choice));
        } else {
            editUniqueList(list(object, reference), values.pick(choice));
        }
    }

    private void editList(EList<Object> list, List<Object> two) {
        int place = random.nextInt(list.size() + 1);
        switch (random.nextInt(8)) {
            case 0 -> list.add(place, two.getFirst());
            case 1 -> list.addAll(place, two);
            case 2 -> list.clear();
            case 3 -> list.removeAll(everyOther(list));
            default -> editElement(list, two.getFirst());
        }
    }

    private void editElement(EList<Object> list, Object value) {
        if (list.isEmpty()) {
            list.add(value);
            return;
        }
        int place = random.nextInt(list.size());
        switch (random.nextInt(3)) {
            case 0 -> list.set(place, value);
            case 1 -> list.move(place, random.nextInt(list.size()));
            default -> list.remove(place);
        }
    }

    private void editUniqueList(EList<Object> list, Object value) {
        if (!list.remove(value)) {
            list.add(random.nextInt(list.size() + 1), value);
        }
    }

    private void moveToAnotherReel(Production production) {
        List<Reel> reels = production.getReels();
        List<Cue> cues = reels.stream().flatMap(reel -> reel.getCues().stream()).toList();
        if (!cues.isEmpty()) {
            values.pick(reels).getCues().add(values.pick(cues));
        }
    }

    private static List<Object> everyOther(List<Object> list) {
        List<Object> chosen = new ArrayList<>();
        for (int i = 0; i < list.size(); i += 2) {
            chosen.add(list.get(i));
        }
        return chosen;
    }

    @SuppressWarnings("unchecked") // a many-valued feature is a list, whatever its elements
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
