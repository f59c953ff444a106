package org.stagebook.edit.change;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.FormatDecision;
import org.stagebook.model.Production;

/**
 * Takes decisions, or single formats of them, back. Deliverables that followed from the formats stay and say that they follow
 * from nothing any more, so that nobody works on them unaware.
 *
 * @param decisions whole decisions
 * @param formats formats of decisions that stay
 */
public record WithdrawFormats(List<FormatDecision> decisions, List<DeliveryFormat> formats) implements Change {

    /** What a deliverable says whose format was withdrawn. */
    public static final String REASON = "The format it followed from was withdrawn.";

    /** Keeps the lists. */
    public WithdrawFormats {
        decisions = List.copyOf(decisions);
        formats = List.copyOf(formats);
    }

    @Override
    public String label() {
        return decisions.isEmpty()
                ? "Withdraw " + FeatureValues.count(formats.size(), "format")
                : "Withdraw " + FeatureValues.count(decisions.size(), "decision");
    }

    @Override
    public void apply(Production production) {
        List<DeliveryFormat> gone = new ArrayList<>(formats);
        decisions.forEach(decision -> gone.addAll(decision.getFormats()));
        for (Deliverable deliverable : production.getDeliverables()) {
            if (gone.contains(deliverable.getFormat())) {
                deliverable.setStaleReason(REASON);
            }
        }
        gone.forEach(EcoreUtil::remove);
        decisions.forEach(EcoreUtil::remove);
    }
}
