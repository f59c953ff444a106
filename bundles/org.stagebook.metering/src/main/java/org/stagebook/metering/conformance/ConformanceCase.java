package org.stagebook.metering.conformance;

import java.util.List;

/**
 * One published test: give a meter this signal, it has to read that.
 *
 * @param id short and unique within the suite at one sample rate: {@code "3341-10-7"}
 * @param clause standard and place in it
 * @param signal what is measured
 * @param expectations what is to be read, at least one
 */
public record ConformanceCase(String id, String clause, CaseSignal signal, List<Expectation> expectations) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if nothing is expected
     */
    public ConformanceCase {
        expectations = List.copyOf(expectations);
        if (expectations.isEmpty()) {
            throw new IllegalArgumentException("The test case " + id + " expects nothing.");
        }
    }
}
