package org.stagebook.metering.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.audio.ChannelOrder;

class ConformanceSuiteTest {

    private static final List<ConformanceCase> CASES = ConformanceSuite.cases(48_000);

    @Test
    void hasEveryNumberedCaseOnce() {
        List<String> ids = CASES.stream().map(ConformanceCase::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(IntStream.rangeClosed(1, 23))
                .allMatch(number -> ids.stream().anyMatch(id -> id.matches("3341-" + number + "([ -].*)?")));
        assertThat(ids).contains("3342-1", "3342-2", "3342-3", "3342-4", "3342-5", "3342-6");
    }

    @Test
    void hasTheSameCasesAtEveryRateThatCarriesThem() {
        for (int rate : ConformanceSuite.SAMPLE_RATES_HZ) {
            List<String> ids = new ArrayList<>(ConformanceSuite.cases(rate).stream()
                    .map(ConformanceCase::id)
                    .toList());
            assertThat(ids.remove("Leq(m)-31500Hz"))
                    .as("31.5 kHz at %d Hz", rate)
                    .isEqualTo(rate >= 88_200);
            assertThat(ids).isEqualTo(CASES.stream().map(ConformanceCase::id).toList());
        }
    }

    /** Or the same clause would be headed twice. */
    @Test
    void aCaseOfSomeRatesStandsWithItsClause() {
        List<CaseResult> results = Stream.of(48_000, 96_000)
                .flatMap(rate -> ConformanceSuite.cases(rate).stream()
                        .map(testCase -> new CaseResult(testCase, rate, List.of())))
                .toList();
        ConformanceTable table = new ConformanceTable(results);
        String page = new ConformanceMarkdown(table).page();
        List<String> headings =
                page.lines().filter(line -> line.startsWith("## ")).toList();
        assertThat(headings).doesNotHaveDuplicates();
        assertThat(page.indexOf("Leq(m)-31500Hz")).isBetween(page.indexOf("Leq(m)-20000Hz"), page.indexOf("Leq(A)-"));
    }

    @Test
    void shortBurstsAndTolerancesAreToldExactlyEnough() {
        assertThat(text("PPM-I-0.4ms")).contains("-18 dBFS 0.4 ms,");
        assertThat(text("PPM-II-0.5ms")).contains("-18 dBFS 0.5 ms,");
        assertThat(text("PPM-II-1.5ms")).contains("-18 dBFS 1.5 ms,");
        assertThat(text("Leq(A)-31.5Hz")).startsWith("31.5 Hz: ");
        assertThat(CASES.stream().flatMap(testCase -> testCase.expectations().stream()))
                .extracting(Expectation::toleranceText)
                .allMatch(text -> text.isEmpty() || text.matches("±[\\d.]{1,4}|\\+[\\d.]{1,4}/-[\\d.]{1,4}"));
    }

    private static String text(String id) {
        return CASES.stream()
                .filter(testCase -> testCase.id().equals(id))
                .findFirst()
                .orElseThrow()
                .signal()
                .text();
    }

    /** The page is made by the command; whoever adds a case or breaks one has to make it again. */
    @Test
    void theCommittedPageHasEveryCaseAndNoFailure() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../../docs/conformance.md"));
        for (ConformanceCase testCase : CASES) {
            long rows = lines.stream()
                    .filter(line -> line.startsWith("| " + testCase.id() + " |"))
                    .count();
            assertThat(rows).as(testCase.id()).isEqualTo(testCase.expectations().size());
        }
        String head = new ConformanceMarkdown(new ConformanceTable(List.of())).page();
        assertThat(String.join("\n", lines)).startsWith(head.substring(0, head.indexOf("Cases counted")));
        assertThat(lines).noneMatch(line -> line.endsWith("| FAIL |"));
        assertThat(String.join("\n", lines)).contains(" 0 fail").contains("44.1 kHz", "192 kHz");
    }

    @Test
    void aReadingOutsideItsToleranceFails() {
        Expectation peak = new Expectation(Reading.TRUE_PEAK, TimeSpan.WHOLE, OptionalDouble.of(-6), 0.4, 0.2);
        assertThat(Stream.of(-6.4, -6.0, -5.8)).allMatch(value -> peak.isMetBy(OptionalDouble.of(value)));
        assertThat(Stream.of(-6.41, -5.79)).noneMatch(value -> peak.isMetBy(OptionalDouble.of(value)));
        assertThat(peak.isMetBy(OptionalDouble.empty())).isFalse();
        assertThat(Expectation.nothing(Reading.INTEGRATED).isMetBy(OptionalDouble.of(-70)))
                .isFalse();
    }

    @Test
    void aMeterWithoutSurroundWeightsIsFound() {
        MeterUnderTest careless = (sound, order, wanted) ->
                new EngineMeter().measure(sound, ChannelOrder.parse("L R C LFE Ltf Rtf Ltr Rtr"), wanted);
        List<ConformanceCase> sevenOne = CASES.stream()
                .filter(testCase -> testCase.id().startsWith("1770-7.1-"))
                .toList();
        List<CaseResult> results = new ConformanceRun(careless, RecordingShelf.EMPTY).run(sevenOne, 48_000, () -> {});
        assertThat(results)
                .filteredOn(result -> result.verdict() == Verdict.FAIL)
                .extracting(result -> result.testCase().id())
                .containsExactly("1770-7.1-Lss", "1770-7.1-Rss");
    }

    @Test
    void recordingsThatAreNotThereAreNotRun(@TempDir Path folder) {
        List<ConformanceCase> recordings = CASES.stream()
                .filter(testCase -> testCase.signal() instanceof GenuineFile)
                .toList();
        assertThat(new ConformanceRun(new EngineMeter(), new WaveFolder(folder)).run(recordings, 48_000, () -> {}))
                .hasSize(14)
                .allMatch(result -> result.verdict() == Verdict.NOT_RUN);
    }

    @Test
    void aRecipeReadInPiecesIsTheRecipeReadAtOnce() throws IOException {
        SignalRecipe recipe = (SignalRecipe) CASES.stream()
                .filter(testCase -> testCase.id().equals("3341-13-7"))
                .findFirst()
                .orElseThrow()
                .signal();
        double[][] whole = new double[2][(int) recipe.frames()];
        double[][] piece = new double[2][997];
        try (var source = recipe.sound().opener().open()) {
            assertThat(source.read(0, whole)).isEqualTo(whole[0].length);
            for (int frame = 0; frame < whole[0].length; frame += 997) {
                int read = source.read(frame, piece);
                for (int index = 0; index < read; index++) {
                    assertThat(piece[1][index]).isEqualTo(whole[1][frame + index]);
                }
            }
            assertThat(source.read(recipe.frames(), piece)).isZero();
        }
    }
}
