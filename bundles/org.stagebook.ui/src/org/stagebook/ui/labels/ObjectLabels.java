package org.stagebook.ui.labels;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.ui.icons.IconName;

/** Finds the label of an object among those of all types, so that no part asks an object for its class. */
public final class ObjectLabels {

    private final List<ObjectLabel<?>> labels;

    public ObjectLabels(List<ObjectLabel<?>> labels) {
        this.labels = List.copyOf(labels);
    }

    /** With a label for every type of the model. */
    public static ObjectLabels standard() {
        return new ObjectLabels(StandardLabels.all());
    }

    public String text(EObject object) {
        return of(object).textOf(object);
    }

    public String detail(EObject object) {
        return of(object).detailOf(object);
    }

    public IconName icon(EObject object) {
        return of(object).icon();
    }

    private ObjectLabel<?> of(EObject object) {
        for (ObjectLabel<?> label : labels) {
            if (label.type().isInstance(object)) {
                return label;
            }
        }
        throw new IllegalArgumentException(
                "No label is known for a " + object.eClass().getName() + "; add one to StandardLabels.");
    }
}
