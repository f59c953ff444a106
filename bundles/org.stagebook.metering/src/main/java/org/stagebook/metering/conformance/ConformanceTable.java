package org.stagebook.metering.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Results of the same cases at several sample rates, one row for each expectation. */
public final class ConformanceTable {

    private final List<ConformanceRow> rows = new ArrayList<>();
    private final List<Integer> sampleRatesHz;
    private final List<CaseResult> results;

    /**
     * Sorts results into rows.
     *
     * @param results of every case at every rate, rate by rate
     */
    public ConformanceTable(List<CaseResult> results) {
        this.results = List.copyOf(results);
        sampleRatesHz =
                results.stream().map(CaseResult::sampleRateHz).distinct().toList();
        // Cases that not every rate carries stand with the others of their clause.
        results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.testCase().clause(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::addClause);
    }

    private void addClause(List<CaseResult> ofOneClause) {
        ofOneClause.stream()
                .collect(Collectors.groupingBy(
                        result -> result.testCase().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::addRows);
    }

    private void addRows(List<CaseResult> ofOneCase) {
        ConformanceCase testCase = ofOneCase.get(0).testCase();
        for (int index = 0; index < testCase.expectations().size(); index++) {
            Map<Integer, OptionalDouble> readings = new LinkedHashMap<>();
            Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
            for (CaseResult result : ofOneCase) {
                verdicts.put(result.sampleRateHz(), result.verdict(index));
                if (!result.readings().isEmpty()) {
                    readings.put(result.sampleRateHz(), result.readings().get(index));
                }
            }
            rows.add(new ConformanceRow(testCase, testCase.expectations().get(index), readings, verdicts));
        }
    }

    /** The rows in the order of the suite. */
    public List<ConformanceRow> rows() {
        return List.copyOf(rows);
    }

    /** The rates in the order they were run. */
    public List<Integer> sampleRatesHz() {
        return sampleRatesHz;
    }

    /** How many cases, each counted once for each rate, came to a verdict. */
    public long count(Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
