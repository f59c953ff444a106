package org.stagebook.edit.change;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stagebook.model.StagebookPackage.Literals;

/** Checks values before they are put into attributes and references, and names these for people. */
final class FeatureValues {
    private FeatureValues() {}

    /** Refuses a value that does not fit, with a sentence. */
    static void check(EClass type, EStructuralFeature feature, Object value) {
        checkChangeable(type, feature);
        List<?> elements = feature.isMany() && value instanceof List<?> list ? list : List.of(value);
        for (Object element : elements) {
            if (!feature.getEType().isInstance(element)) {
                throw new IllegalArgumentException("The " + label(feature) + " of a " + type.getName() + " is a "
                        + feature.getEType().getName() + "; " + element + " is not.");
            }
        }
    }

    /** Refuses what is not an attribute or reference of that type, or not for people to change. */
    static void checkChangeable(EClass type, EStructuralFeature feature) {
        if (!type.getEAllStructuralFeatures().contains(feature)) {
            throw new IllegalArgumentException("A " + type.getName() + " has no " + feature.getName() + ".");
        }
        boolean fixed = feature.equals(Literals.IDENTIFIED__ID) || feature.equals(Literals.PRODUCTION__FORMAT_VERSION);
        boolean part =
                feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
        if (fixed || part) {
            throw new IllegalArgumentException(
                    "The " + feature.getName() + " of a " + type.getName() + " is not changed by setting it.");
        }
    }

    /** A feature's name as words: {@code lastFrameOfAction} is "last frame of action". */
    static String label(EStructuralFeature feature) {
        return words(feature.getName());
    }

    /** A name in camel case as words: {@code TrackWish} is "track wish". */
    static String words(String name) {
        StringBuilder words = new StringBuilder();
        name.chars()
                .forEach(c -> words.append(Character.isUpperCase(c) && !words.isEmpty() ? " " : "")
                        .append((char) Character.toLowerCase(c)));
        return words.toString();
    }

    /** "1 cue", "3 cues". */
    static String count(int number, String one) {
        return number == 1 ? "1 " + one : number + " " + one + "s";
    }
}
