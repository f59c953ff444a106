package org.stagebook.metering.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.metering.reference.TextbookMeter;

/** Proves the textbook implementation with published cases, before it is used to prove the engine. */
class ReferenceConformanceTest {

    private static final ConformanceRun RUN = new ConformanceRun(new TextbookMeter(), RecordingShelf.EMPTY);

    private static List<CaseResult> results(Stream<String> ids, int sampleRateHz) {
        List<String> wanted = ids.toList();
        List<ConformanceCase> cases = ConformanceSuite.cases(sampleRateHz).stream()
                .filter(testCase -> wanted.contains(testCase.id()))
                .toList();
        assertThat(cases).hasSameSizeAs(wanted);
        return RUN.run(cases, sampleRateHz, () -> {});
    }

    /** Readings other implementations agree on, to their last printed digit. */
    @ParameterizedTest
    @CsvSource({
        "3341-1,         0, -22.993",
        "3341-3,         0, -23.014",
        "3341-5,         0, -22.979",
        "3341-6 (5.0),   0, -23.016",
        "3341-6 (5.1),   0, -23.016",
        "3341-9,         0, -22.986",
        "3341-9,         1, -22.986",
        "3341-10-20,     0, -22.993",
        "3341-12,        0, -22.960",
        "3341-13-20,     0, -22.994",
        "3341-14,       19, -18.994",
        "3341-15,        0,  -6.021",
        "3341-16,        0,  -5.975",
        "3341-17,        0,  -6.313",
        "3341-18,        0,  -6.026",
        "3341-19,        0,   3.030",
        "3341-20,        0,  -0.142",
        "3341-21,        0,  -0.120",
        "3341-22,        0,  -0.232",
        "3341-23,        0,  -0.120",
        "3342-1,         0,  10.000",
        "3342-2,         0,   5.000",
        "1770-Anchor-C,  0,  -3.010",
        "1770-7.1-Lss,   0, -21.518",
        "1770-7.1-Lrs,   0, -23.010",
        "2217-AbsGate,   0, -69.493",
        "2217-RelGate,   0, -10.026",
    })
    void readsWhatIsKnown(String id, int expectation, double known) {
        CaseResult result = results(Stream.of(id), 48_000).get(0);
        assertThat(result.readings().get(expectation).getAsDouble()).isCloseTo(known, within(0.0006));
    }
}
