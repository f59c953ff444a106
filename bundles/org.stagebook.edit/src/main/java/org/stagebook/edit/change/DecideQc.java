package org.stagebook.edit.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.stagebook.model.Production;
import org.stagebook.model.QcResult;
import org.stagebook.model.QcVerdict;

/**
 * Keeps what a person decided of results no check could decide. Who it was and why stands before what the check said; a result
 * that was decided by a check is left as it is.
 *
 * @param results those the decision is about
 */
public record DecideQc(List<QcResult> results, Decision decision) implements Change {

    /**
     * A person's word.
     *
     * @param isMet whether what was asked for is there
     * @param by who decided; not blank
     * @param why in a sentence; may be empty where it is met
     */
    public record Decision(boolean isMet, String by, Instant at, String why) {
        /** Checks that somebody answers for it, and that a refusal has its reason. */
        public Decision {
            if (by.isBlank()) {
                throw new IllegalArgumentException("Say who decided: nobody is asked otherwise.");
            }
            if (!isMet && why.isBlank()) {
                throw new IllegalArgumentException("Say why it is not met: that is what has to be mended.");
            }
        }

        private String words() {
            LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
            return (isMet ? "Accepted by " : "Refused by ") + by + " on " + day + (why.isBlank() ? "." : ": " + why);
        }
    }

    /** Keeps the list. */
    public DecideQc {
        results = List.copyOf(results);
    }

    @Override
    public String label() {
        return "Decide " + FeatureValues.count(results.size(), "QC result");
    }

    @Override
    public void apply(Production production) {
        results.stream()
                .filter(result -> result.getVerdict() == QcVerdict.NEEDS_HUMAN)
                .forEach(this::decide);
    }

    private void decide(QcResult result) {
        result.setVerdict(decision.isMet() ? QcVerdict.PASSED : QcVerdict.FAILED);
        String before = result.getFinding() == null ? "" : " " + result.getFinding();
        result.setFinding(decision.words() + before);
    }
}
