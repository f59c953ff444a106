package org.stagebook.delivery.batch;

import java.util.List;
import org.stagebook.delivery.batch.BatchRun.Outcome.Failed;
import org.stagebook.delivery.check.Verdict;

/**
 * What came of a batch.
 *
 * @param verdicts in the order of names
 * @param failures what could not be read or kept
 * @param keptCount how many verdicts were there from before
 */
public record BatchAnswer(List<BatchVerdict> verdicts, List<Failed> failures, int keptCount) {

    /** Copies the lists. */
    public BatchAnswer {
        verdicts = List.copyOf(verdicts);
        failures = List.copyOf(failures);
    }

    /** Whether everything was read and passes. */
    public boolean isAllWell() {
        return failures.isEmpty() && count(Verdict.PASS) == verdicts.size();
    }

    /** How many programmes have a verdict. */
    public long count(Verdict wanted) {
        return verdicts.stream().filter(one -> one.verdict() == wanted).count();
    }
}
