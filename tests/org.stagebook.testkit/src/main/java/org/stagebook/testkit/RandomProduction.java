package org.stagebook.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Productions that make no sense but use every class, attribute and reference of the model, new ones included as soon
 * as the model has them.
 */
public final class RandomProduction {
    private final RandomGenerator random;
    private final RandomValues values;
    private int lastId;

    /** Productions drawn from a generator whose seed the test prints. */
    public RandomProduction(RandomGenerator random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    /** A production in which at least one object of each kind occurs. */
    public Production create() {
        Production production = StagebookFactory.eINSTANCE.createProduction();
        fill(production, 1);
        connect(production);
        return production;
    }

    /** An object with values and parts, but without references to others. */
    public EObject create(EClass type) {
        EObject object = EcoreUtil.create(type);
        fill(object, 0);
        return object;
    }

    /** Gives every reference between objects of a production a random target or none. */
    private void connect(Production production) {
        List<EObject> all = new ArrayList<>(List.of(production));
        production.eAllContents().forEachRemaining(all::add);
        for (EObject object : all) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    connect(object, reference, all);
                }
            }
        }
    }

    private void connect(EObject object, EReference reference, List<EObject> all) {
        List<EObject> targets =
                all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (targets.isEmpty() || random.nextInt(4) == 0) {
            return;
        }
        if (reference.isMany()) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                list(object, reference).add(values.pick(targets));
            }
        } else {
            object.eSet(reference, values.pick(targets));
        }
    }

    private void fill(EObject object, int fewest) {
        object.eSet(Literals.IDENTIFIED__ID, "r" + ++lastId);
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.equals(Literals.IDENTIFIED__ID) && random.nextInt(5) != 0) {
                set(object, attribute);
            }
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            int parts = reference.isMany() ? random.nextInt(fewest, fewest + 3) : random.nextInt(fewest, 2);
            for (int i = 0; i < parts; i++) {
                add(object, reference, fewest);
            }
        }
    }

    private void add(EObject object, EReference reference, int fewest) {
        EObject part = EcoreUtil.create(reference.getEReferenceType());
        fill(part, fewest);
        if (reference.isMany()) {
            list(object, reference).add(part);
        } else {
            object.eSet(reference, part);
        }
    }

    private void set(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                list(object, attribute).add(values.next(attribute));
            }
        } else {
            object.eSet(attribute, values.next(attribute));
        }
    }

    @SuppressWarnings("unchecked") // a many-valued feature is a list, whatever its elements
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }
}
