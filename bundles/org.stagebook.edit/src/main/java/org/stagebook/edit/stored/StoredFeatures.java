package org.stagebook.edit.stored;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.StagebookPackage.Literals;

/** Which attributes and references of a kind of object are stored: all but its id and those that follow from others. */
public final class StoredFeatures {
    private static final Map<EClass, List<EStructuralFeature>> STORED = new ConcurrentHashMap<>();

    private StoredFeatures() {}

    /** The features that are stored, in the order of the model. */
    public static List<EStructuralFeature> of(EClass type) {
        return STORED.computeIfAbsent(
                type,
                all -> all.getEAllStructuralFeatures().stream()
                        .filter(StoredFeatures::isStored)
                        .toList());
    }

    private static boolean isStored(EStructuralFeature feature) {
        boolean follows = feature.isDerived() || feature.isTransient() || !feature.isChangeable();
        boolean up = feature instanceof EReference reference && reference.isContainer();
        return !follows && !up && !feature.equals(Literals.IDENTIFIED__ID);
    }

    /** Whether a feature holds parts. */
    public static boolean holdsParts(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** Whether a feature refers to objects that are parts of something else. */
    public static boolean refers(EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment();
    }
}
