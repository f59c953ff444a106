package org.stagebook.metering.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published cases through the engine; {@code stagebook conformance} runs all of them at all rates. */
@Tag("thorough")
class EngineConformanceTest {

    private static final ConformanceRun RUN = new ConformanceRun(new EngineMeter(), RecordingShelf.EMPTY);
    private static final double BRIEF_SECONDS = 3;

    @Test
    void everyCaseIsMetAt48Kilohertz() {
        List<CaseResult> results = RUN.run(ConformanceSuite.cases(48_000), 48_000, () -> {});
        assertMet(results);
        assertThat(results)
                .filteredOn(result -> result.verdict() == Verdict.PASS)
                .hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 96_000, 192_000})
    void briefCasesAreMetAtOtherRates(int sampleRateHz) {
        List<ConformanceCase> brief = ConformanceSuite.cases(sampleRateHz).stream()
                .filter(testCase -> testCase.signal() instanceof SignalRecipe recipe
                        && recipe.frames() <= BRIEF_SECONDS * sampleRateHz
                        && recipe.channels().size() < 8)
                .toList();
        assertThat(brief).hasSizeGreaterThan(70);
        assertMet(RUN.run(brief, sampleRateHz, () -> {}));
    }

    private static void assertMet(List<CaseResult> results) {
        String failures = results.stream()
                .filter(result -> result.verdict() == Verdict.FAIL)
                .map(result ->
                        result.testCase().id() + " " + result.testCase().expectations() + " reads " + result.readings())
                .collect(Collectors.joining("\n"));
        assertThat(failures).isEmpty();
    }
}
