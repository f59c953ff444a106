package org.stagebook.delivery.rows;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/**
 * One delivery and what a rule must say of it.
 *
 * @param specification by which it is judged
 * @param requirement whose result is looked at
 * @param label what is delivered, in few words
 * @param delivery makes it
 * @param expected what must be said
 */
record RowCase(
        Specification specification,
        Requirement requirement,
        String label,
        Supplier<Delivery> delivery,
        Expected expected) {

    /**
     * The requirement with those that decide whether it applies or fails: what it stands in for, what stands in for it, and what
     * fails only together with it. The others would be measured for nothing.
     */
    Specification relevant() {
        List<Requirement> kept =
                specification.requirements().stream().filter(this::isRelevant).toList();
        return new Specification(
                specification.id(),
                specification.title(),
                specification.programme(),
                specification.document(),
                specification.contradicts(),
                kept,
                List.of(),
                List.of());
    }

    private boolean isRelevant(Requirement other) {
        boolean isAlternative = requirement.anyOf().isPresent() && other.anyOf().equals(requirement.anyOf());
        boolean isInPlace = other.fallback().equals(Optional.of(requirement.id()))
                || requirement.fallback().equals(Optional.of(other.id()));
        return other.equals(requirement) || isAlternative || isInPlace;
    }
}
