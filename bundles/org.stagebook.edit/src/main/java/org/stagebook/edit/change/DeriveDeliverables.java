package org.stagebook.edit.change;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Brings the list of deliverables to what was decided: adds what follows from the decisions, notes of what is there already
 * which format it answers, and takes out what somebody chose to take out. Nothing else is touched.
 *
 * @param additions described as {@code Deliverable}
 * @param standing deliverables that stay, with the format each follows from
 * @param removals deliverables nobody needs any more; only planned ones, for work that was begun is never dropped
 */
public record DeriveDeliverables(List<NewObject> additions, List<Standing> standing, List<Deliverable> removals)
        implements Change {

    /** A deliverable that was there already and the format it answers. */
    public record Standing(Deliverable deliverable, DeliveryFormat format) {}

    /** Checks that nothing is dropped that was begun. */
    public DeriveDeliverables {
        additions = List.copyOf(additions);
        standing = List.copyOf(standing);
        removals = List.copyOf(removals);
        for (NewObject addition : additions) {
            if (!addition.type().equals(Literals.DELIVERABLE)) {
                throw new IllegalArgumentException("A " + addition.type().getName() + " is not delivered.");
            }
        }
        for (Deliverable removal : removals) {
            if (removal.getStatus() != DeliverableStatus.PLANNED) {
                throw new IllegalArgumentException(
                        "The deliverable \"" + removal.getName() + "\" is "
                                + removal.getStatus().getLiteral()
                                + " and is not dropped with the plan. Nothing was changed. Delete it by itself if it is a mistake.");
            }
        }
    }

    @Override
    public String label() {
        return additions.isEmpty()
                ? "Update deliverables"
                : "Add " + FeatureValues.count(additions.size(), "deliverable");
    }

    @Override
    public void apply(Production production) {
        removals.forEach(EcoreUtil::remove);
        standing.forEach(match -> {
            match.deliverable().setFormat(match.format());
            match.deliverable().eUnset(Literals.JUDGEMENT__STALE_REASON);
        });
        additions.forEach(addition -> production.getDeliverables().add((Deliverable) addition.create()));
    }
}
