package org.stagebook.testkit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A picture of a whole model at one moment: every object, attribute and reference, a line each, in the model's order.
 *
 * <p>Compare two with {@code assertThat(after.lines()).isEqualTo(before.lines())}.
 *
 * @param lines the picture
 */
public record ModelSnapshot(List<String> lines) {
    /** Keeps the lines. */
    public ModelSnapshot {
        lines = List.copyOf(lines);
    }

    /** The picture of an object with all its parts. */
    public static ModelSnapshot of(EObject root) {
        List<String> lines = new ArrayList<>();
        describe(root, "", lines);
        return new ModelSnapshot(lines);
    }

    private static void describe(EObject object, String indent, List<String> lines) {
        lines.add(indent + object.eClass().getName() + " " + EcoreUtil.getID(object));
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            List<?> values = feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
            for (Object element : values) {
                describe(feature, element, indent + "  ", lines);
            }
        }
    }

    private static void describe(EStructuralFeature feature, Object value, String indent, List<String> lines) {
        if (!(feature instanceof EReference reference)) {
            lines.add(indent + feature.getName() + " = " + value);
        } else if (reference.isContainment()) {
            lines.add(indent + feature.getName() + ":");
            describe((EObject) value, indent + "  ", lines);
        } else {
            lines.add(indent + feature.getName() + " -> " + EcoreUtil.getID((EObject) value));
        }
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
