package org.stagebook.metering.conformance;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What a meter made of a test case.
 *
 * @param sampleRateHz of the signal as it was made
 * @param readings one for each expectation, in their order; none if the case was not run
 */
public record CaseResult(ConformanceCase testCase, int sampleRateHz, List<OptionalDouble> readings) {

    /** Copies the list. */
    public CaseResult {
        readings = List.copyOf(readings);
    }

    /** The verdict on one of the expectations. */
    public Verdict verdict(int expectation) {
        if (readings.isEmpty()) {
            return Verdict.NOT_RUN;
        }
        return testCase.expectations().get(expectation).isMetBy(readings.get(expectation))
                ? Verdict.PASS
                : Verdict.FAIL;
    }

    /** The verdict on all of them. */
    public Verdict verdict() {
        return Verdict.of(IntStream.range(0, testCase.expectations().size())
                .mapToObj(this::verdict)
                .toList());
    }
}
