package org.stagebook.interchange.protools.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.interchange.ImportSettings;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.protools.Exports;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.model.Cue;
import org.stagebook.timebase.TimecodeFormat;

/** Every real export imported, against counts made in another way; prints the table. */
class CorpusImportTest {

    @TestFactory
    Stream<DynamicTest> countsAgree() {
        return Exports.allOfCorpus().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> countsAgree(file)));
    }

    private static void countsAgree(Path file) throws IOException {
        ParsedSession session = ProToolsFile.read(file, ImportSettings.none()).session();
        EditingSession editing = Productions.open(session.header().timecodeFormat(), 1);
        ImportSummary summary = Productions.apply(session, editing);
        System.out.printf(
                "%-72s tracks %2d clips %2d markers %2d cues %2d warnings %2d%n",
                file.getFileName(),
                summary.tracks(),
                summary.clips(),
                summary.markers(),
                summary.cues(),
                summary.warnings().size());
        List<String> lines =
                Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        boolean barsAndBeats = file.toString().contains("BarsBeats");
        assertThat(summary.tracks()).isEqualTo((int) count(lines, "TRACK NAME:.*"));
        assertThat(summary.clips()).isEqualTo(barsAndBeats ? 0 : (int) count(lines, "1 {1,7}\\t\\d+ +\\t[^(].*ted"));
        assertThat(summary.cues()).isEqualTo(barsAndBeats ? 0 : cuesByLine(lines));
        assertThat(Productions.cues(editing)).hasSize(summary.cues());
        assertThat(editing.production().getReels().stream()
                        .mapToInt(reel -> reel.getMarkers().size())
                        .sum())
                .isEqualTo(summary.markers());
    }

    /** "(react ...)" and the like begin with a bracket but are no fades; counted by what they are not. */
    private static long count(List<String> lines, String pattern) {
        long brackets = pattern.contains("[^(]")
                ? lines.stream()
                        .filter(line -> line.matches("1 {1,7}\\t\\d+ +\\t\\(.*ted"))
                        .filter(line -> !line.contains("(fade in)") && !line.contains("(fade out)"))
                        .count()
                : 0;
        return brackets + lines.stream().filter(line -> line.matches(pattern)).count();
    }

    private static int cuesByLine(List<String> lines) {
        int cues = 0;
        for (String line : lines) {
            boolean channelOne = line.matches("1 {1,7}\\t\\d+ +\\t.*\\tUnmuted");
            boolean fade = line.contains("(fade in)") || line.contains("(fade out)");
            boolean aboutOthers = line.matches("\\d+ *\\t\\d+ *\\t[@&!].*");
            cues += channelOne && !fade && !aboutOthers ? 1 : 0;
        }
        return cues;
    }

    @ParameterizedTest
    @ValueSource(strings = {"29.97 DF", "29.97 NDF", "23.976", "24", "25"})
    void robinHoodGivesTheSameCuesWhateverTheTimeFormat(String production) {
        List<String> samples = cues("samples", production);
        assertThat(samples).hasSize(86);
        assertThat(cues("DF", production)).isEqualTo(samples);
        assertThat(cues("5", production)).isEqualTo(samples);
        assertThat(cues("6", production)).isEqualTo(samples);
        List<String> feet = cues("4", production);
        assertThat(feet.stream().filter(cue -> !samples.contains(cue)))
                .as("one clip ends 2.4 samples before a frame, less than feet+frames can print")
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(cue -> cue.contains("W102"));
        assertThat(cues("MSS", production).stream().filter(cue -> !samples.contains(cue)))
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(cue -> cue.contains("W102"));
    }

    @Test
    void theSixFormatsAreOneSessionInNinePrints() {
        for (String suffix : List.of("", "2", "4", "5", "6", "DF", "MS", "MSS", "samples")) {
            assertThat(Exports.robinHood(suffix).header().sessionName()).isEqualTo("Robin Hood Spotting");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DF", "5", "6", "samples"})
    void theSameSessionInAnotherTimeFormatBringsNothingNew(String suffix) {
        EditingSession editing = Productions.open(TimecodeFormat.TC_29_97_DF, 1);
        Productions.apply(Exports.robinHood("samples"), editing);
        ImportSummary again = Productions.apply(Exports.robinHood(suffix), editing);
        assertThat(List.of(again.tracks(), again.clips(), again.markers(), again.cues()))
                .containsOnly(0);
    }

    private static List<String> cues(String suffix, String production) {
        EditingSession editing = Productions.open(TimecodeFormat.parse(production), 1);
        Productions.apply(Exports.robinHood(suffix), editing);
        return Productions.cues(editing).stream()
                .map(cue -> describe(editing, cue))
                .toList();
    }

    private static String describe(EditingSession editing, Cue cue) {
        return cue.getNumber() + " " + cue.getDescription() + " " + Productions.labels(editing, cue.getRange());
    }
}
