package org.stagebook.edit.change;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;

/**
 * Deletes objects for good, such as a cue entered by mistake; the session clears the references to them. To say that a
 * cue is not wanted any more, use {@link RemoveCuesWithReason}.
 *
 * @param objects what to delete; not the production itself
 */
public record DeleteObjects(List<? extends Identified> objects) implements Change {
    /** Checks that the production itself is not among them. */
    public DeleteObjects {
        objects = List.copyOf(objects);
        if (objects.stream().anyMatch(Production.class::isInstance)) {
            throw new IllegalArgumentException("A production cannot be deleted from within itself.");
        }
    }

    @Override
    public String label() {
        if (objects.isEmpty()) {
            return "Delete nothing";
        }
        String kind = objects.getFirst().eClass().getName();
        boolean same =
                objects.stream().allMatch(object -> object.eClass().getName().equals(kind));
        return "Delete "
                + FeatureValues.count(objects.size(), same ? kind.toLowerCase(java.util.Locale.ROOT) : "object");
    }

    @Override
    public void apply(Production production) {
        objects.forEach(EcoreUtil::remove);
    }
}
