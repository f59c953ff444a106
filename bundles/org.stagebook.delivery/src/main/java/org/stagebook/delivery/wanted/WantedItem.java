package org.stagebook.delivery.wanted;

import java.util.Objects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.Deliverable;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Something that somebody wants to have.
 *
 * @param name for people
 * @param layout of its channels; empty where it has none or nobody said
 * @param specification the id of the specification it is judged by; empty for none
 * @param askedForBy who wants it
 */
public record WantedItem(String name, String layout, String specification, String askedForBy) {

    /** Whether a deliverable is this one. */
    boolean is(Deliverable deliverable) {
        return name.equals(deliverable.getName())
                && askedForBy.equals(Objects.requireNonNullElse(deliverable.getAskedForBy(), ""));
    }

    /** As the production records it. */
    NewObject described() {
        return NewObject.of(Literals.DELIVERABLE)
                .with(Literals.DELIVERABLE__NAME, name)
                .with(Literals.DELIVERABLE__LAYOUT, layout)
                .with(Literals.DELIVERABLE__SPECIFICATION, specification)
                .with(Literals.DELIVERABLE__ASKED_FOR_BY, askedForBy);
    }
}
