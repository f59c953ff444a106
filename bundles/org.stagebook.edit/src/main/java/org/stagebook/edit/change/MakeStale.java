package org.stagebook.edit.change;

import java.util.List;
import org.stagebook.model.Judgement;
import org.stagebook.model.Production;

/**
 * Notes of judgements why they do not hold any more. They stay, and so do reasons they have already.
 *
 * @param reasons for each a sentence
 */
public record MakeStale(List<Reason> reasons) implements Change {

    /**
     * Why one of them does not hold.
     *
     * @param sentence for the person who judged
     */
    public record Reason(Judgement judgement, String sentence) {}

    /** Keeps the list. */
    public MakeStale {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String label() {
        return "Mark " + FeatureValues.count(reasons.size(), "judgement") + " as stale";
    }

    @Override
    public void apply(Production production) {
        for (Reason reason : reasons) {
            String before = reason.judgement().getStaleReason();
            boolean known = before != null && !before.isBlank();
            reason.judgement().setStaleReason(known ? before + " " + reason.sentence() : reason.sentence());
        }
    }
}
