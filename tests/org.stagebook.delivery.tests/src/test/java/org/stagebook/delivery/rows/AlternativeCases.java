package org.stagebook.delivery.rows;

import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.rule.Delivery;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;

/** Of requirements that fail only together, one that is met excuses the others, and one that may be met leaves it to a person. */
final class AlternativeCases {

    private final Specification specification;
    private final Requirement requirement;
    private final DeliveryMaker maker;

    AlternativeCases(Specification specification, Requirement requirement) {
        this.specification = specification;
        this.requirement = requirement;
        this.maker = DeliveryMaker.of(specification, requirement);
    }

    List<RowCase> all() {
        if (requirement.anyOf().isEmpty()) {
            return List.of();
        }
        RowCase excused = new RowCase(
                specification,
                requirement,
                "too loud, the other right",
                this::onlyTheOtherIsRight,
                Expected.of(Outcome.NOT_APPLICABLE, "Another of the readings that are allowed passes."));
        RowCase unknown = new RowCase(
                specification,
                requirement,
                "too loud, the other unknown",
                () -> maker.of(maker.tones().tone(DeliveryMaker.FAR_TOO_LOUD_LKFS, 1), Optional.empty()),
                Expected.of(Outcome.NEEDS_HUMAN, "Another of the readings that are allowed may pass."));
        return isOfDialogue() ? List.of(excused) : List.of(excused, unknown);
    }

    private boolean isOfDialogue() {
        return requirement.quantity().equals("dialogueLoudness");
    }

    private Delivery onlyTheOtherIsRight() {
        double right = specification.requirements().stream()
                .filter(other -> other.anyOf().equals(requirement.anyOf()) && !other.equals(requirement))
                .findFirst()
                .flatMap(other -> other.limits().target().stream().boxed().findFirst())
                .orElseThrow();
        MadeSound loud = maker.tones().tone(DeliveryMaker.FAR_TOO_LOUD_LKFS, 1);
        MadeSound good = maker.tones().tone(right, 1);
        return isOfDialogue() ? maker.of(good, Optional.of(loud)) : maker.of(loud, Optional.of(good));
    }
}
