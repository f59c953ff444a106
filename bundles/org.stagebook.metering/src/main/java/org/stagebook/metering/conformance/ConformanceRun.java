package org.stagebook.metering.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stagebook.metering.lanes.LaneSound;

/** Puts test cases before a meter. The meter must stand being used by several threads. */
public final class ConformanceRun {

    private final MeterUnderTest meter;
    private final RecordingShelf shelf;

    /**
     * A run without results yet.
     *
     * @param shelf where published recordings are found
     */
    public ConformanceRun(MeterUnderTest meter, RecordingShelf shelf) {
        this.meter = meter;
        this.shelf = shelf;
    }

    /**
     * Runs cases on all cores.
     *
     * @param afterEach called after each case by whichever thread ran it; what it throws ends the run
     * @return their results in the order of the cases
     * @throws UncheckedIOException if a recording is there but cannot be read
     */
    public List<CaseResult> run(List<ConformanceCase> cases, int sampleRateHz, Runnable afterEach) {
        return cases.parallelStream()
                .map(testCase -> {
                    CaseResult result = run(testCase, sampleRateHz);
                    afterEach.run();
                    return result;
                })
                .toList();
    }

    private CaseResult run(ConformanceCase testCase, int sampleRateHz) {
        try {
            return switch (testCase.signal()) {
                case SignalRecipe recipe -> measured(testCase, sampleRateHz, recipe.sound());
                case GenuineFile file -> {
                    Optional<LaneSound> found = shelf.find(file);
                    yield found.isPresent()
                            ? measured(testCase, sampleRateHz, found.get())
                            : new CaseResult(testCase, sampleRateHz, List.of());
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The signal of the test case " + testCase.id() + " cannot be read.", e);
        }
    }

    private CaseResult measured(ConformanceCase testCase, int sampleRateHz, LaneSound sound) throws IOException {
        MeterReadings readings = meter.measure(sound, testCase.signal().order(), testCase.expectations());
        List<OptionalDouble> values = testCase.expectations().stream()
                .map(expectation -> readings.value(expectation.reading(), expectation.span()))
                .toList();
        return new CaseResult(testCase, sampleRateHz, values);
    }
}
