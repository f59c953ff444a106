package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code stagebook measure}: 997 Hz of −20 dBFS, which reads −20 LUFS where left and right have it. */
class MeasureCommandTest {

    private static final double TENTH = 0.05;

    @TempDir
    private Path folder;

    @Test
    void forPeople() throws IOException {
        Invocation call = Invocation.of("measure", tone("mix.wav", 2, 4));
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out().replace(folder.toString(), "").replaceAll("\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\R", "TIME\n"))
                .isEqualToNormalizingNewlines("""
                /mix.wav
                WAV, 16-bit, 8000 Hz, 2 channels, TIME
                Channels: L R (Stereo). Nothing says what the two channels are; they were taken as left and right.
                Quantity          Value  Unit  Where
                Integrated        -20.0  LUFS  BS.1770-5
                Loudness range      0.0  LU
                Max. momentary    -20.0  LUFS  from TIME
                Max. short-term   -20.0  LUFS  from TIME
                True peak         -19.9  dBTP  L at TIME
                Sample peak       -20.0  dBFS  L at TIME
                Peak to loudness    0.0  LU
                True peak by BS.1770-5 Annex 2, 4x, 12 taps per phase (2x from 96 kHz).
                """);
    }

    @Test
    void forPrograms() throws IOException {
        Path file = tone("mix.wav", 2, 4);
        JsonNode json = Invocation.of("measure", file, "--json").json();
        assertThat(json.path("file").asText()).isEqualTo(file.toString());
        assertThat(json.path("sampleRate").asInt()).isEqualTo(ToneFile.RATE_HZ);
        assertThat(json.path("channels").asInt()).isEqualTo(2);
        assertThat(json.path("layout").asText()).isEqualTo("Stereo");
        assertThat(json.path("order").asText()).isEqualTo("L R");
        assertThat(json.path("orderSource").asText()).isEqualTo("channel_count");
        assertThat(json.path("durationSeconds").asDouble()).isEqualTo(4.0);
        assertThat(json.path("loudnessRangeLu").asDouble()).isCloseTo(0, within(TENTH));
        for (String name : List.of("integratedLufs", "maxMomentaryLufs", "maxShortTermLufs", "samplePeakDbfs")) {
            assertThat(json.path(name).asDouble()).as(name).isCloseTo(-20, within(TENTH));
        }
        assertThat(json.path("truePeakDbtp").asDouble()).isCloseTo(-20, within(2 * TENTH));
        for (String name : List.of(
                "leqA",
                "leqC",
                "leqM",
                "vuDbfs",
                "clippedRuns",
                "dialogueLufs",
                "correlations",
                "thirdOctaves",
                "channelStatistics",
                "firstClippedRuns")) {
            assertThat(json.has(name)).as(name).isTrue();
            assertThat(json.path(name).isNull()).as(name).isTrue();
        }
    }

    @Test
    void moreIsMeasuredWhereAskedFor() throws IOException {
        Path file = tone("mix.wav", 2, 1);
        JsonNode json = Invocation.of("measure", file, "--json", "--also", "leqM,clipping")
                .json();
        // Two screen channels of -20 dBFS are 85 + 3 dB; the curve takes about 5.6 dB of them at 997 Hz.
        assertThat(json.path("leqM").asDouble()).isBetween(81.0, 84.0);
        assertThat(json.path("leqA").isNull()).isTrue();
        assertThat(json.path("clippedRuns").asInt()).isZero();
        assertThat(json.path("firstClippedRuns").isArray()).isTrue();
        assertThat(json.path("firstClippedRuns")).isEmpty();
        JsonNode all = Invocation.of("measure", file, "--json", "--also", "all").json();
        assertThat(all.path("leqA").isNumber()).isTrue();
        assertThat(all.path("correlations").path(0).path("overall").asDouble()).isCloseTo(1, within(1e-6));
        assertThat(all.path("thirdOctaves").size()).isPositive();
        assertThat(Invocation.of("measure", file, "--also", "all").out())
                .contains("Leq(A)", "Leq(m)", "PPM type I", "VU", "Correlation L/R", "DC offset L", "Clipped runs");
        Invocation.of("measure", file, "--also", "loud").assertRefused("\"loud\"", "leqM");
    }

    @ParameterizedTest
    @CsvSource({"1, BS.1770-1", "BS.1770-4, BS.1770-4"})
    void byAnotherRevision(String revision, String label) throws IOException {
        Path file = tone("mix.wav", 2, 1);
        JsonNode json =
                Invocation.of("measure", file, "--json", "--revision", revision).json();
        assertThat(json.path("loudnessRevision").asText()).isEqualTo(label);
        Invocation.of("measure", file, "--revision", "15").assertRefused("\"15\"", "1 to 5");
    }

    @ParameterizedTest
    @CsvSource({
        "film, L C R Ls Rs LFE",
        "smpte, L R C LFE Ls Rs",
        "SMPTE, L R C LFE Ls Rs",
        "LCRLsRsLFE, L C R Ls Rs LFE",
        "L-C-R-Ls-Rs-LFE, L C R Ls Rs LFE",
        "'L,C,R,Ls,Rs,LFE', L C R Ls Rs LFE",
        "L R C Ls Rs LFE, L R C Ls Rs LFE",
    })
    void theUserSaysWhatNothingElseDoes(String order, String expected) throws IOException {
        JsonNode json = Invocation.of("measure", tone("six.wav", 6, 1), "--json", "--layout", "5.1", "--order", order)
                .json();
        assertThat(json.path("order").asText()).isEqualTo(expected);
        assertThat(json.path("layout").asText()).isEqualTo("5.1");
        assertThat(json.path("orderSource").asText()).isEqualTo("user");
        // Three of weight 1 and two of 1.41, each of -23.01 LUFS.
        assertThat(json.path("integratedLufs").asDouble()).isCloseTo(-23.01 + 7.65, within(TENTH));
    }

    @Test
    void theUserOverrulesOnlyWhenToldTo() throws IOException {
        Path named = tone("mix_5.1_film.wav", 6, 1);
        JsonNode plain = Invocation.of("measure", named, "--json").json();
        JsonNode overruled = Invocation.of(
                        "measure", named, "--json", "--layout", "5.1", "--order", "smpte", "--overrule")
                .json();
        assertThat(overruled.path("order").asText()).isEqualTo("L R C LFE Ls Rs");
        assertThat(overruled.path("orderSource").asText()).isEqualTo("user");
        assertThat(plain.path("orderSource").asText()).isNotEqualTo("user");
        Invocation.of("measure", named, "--order", "nonsense").assertRefused("\"nonsense\"", "film, SMPTE, Dolby");
        Invocation.of("measure", named, "--layout", "6.2").assertRefused("\"6.2\"", "7.1.4");
    }

    @Test
    void valuesAlongTimeGoToAFile() throws IOException {
        Path csv = folder.resolve("values.csv");
        Path file = tone("mix.wav", 2, 4);
        assertThat(Invocation.of("measure", file, "--series", csv).exit()).isZero();
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines).hasSize(41);
        assertThat(lines.getFirst()).isEqualTo("endSeconds,momentaryLufs,shortTermLufs,samplePeakDbfs,truePeakDbtp");
        assertThat(lines.get(1)).matches("0\\.100,,,-(19|20)\\.\\d{3},-(19|20)\\.\\d{3}");
        assertThat(lines.get(40)).matches("4\\.000(,-(19|20)\\.\\d{3}){4}");
        Invocation.of("measure", file, file, "--series", csv).assertRefused("--series takes one recording at a time");
    }

    @Test
    void discreteFilesAreOneProgramme() throws IOException {
        Path left = tone("mix.L.wav", 1, 1);
        tone("mix.R.wav", 1, 1);
        JsonNode json = Invocation.of("measure", "--group", left, "--json").json();
        assertThat(json.path("channels").asInt()).isEqualTo(2);
        assertThat(json.path("order").asText()).isEqualTo("L R");
        assertThat(json.path("orderSource").asText()).isEqualTo("file_name");
        assertThat(json.path("integratedLufs").asDouble()).isCloseTo(-20, within(TENTH));
    }

    @Test
    void someOfSeveralUnreadable() throws IOException {
        Path file = tone("mix.wav", 2, 1);
        Path text = Files.writeString(folder.resolve("notes.wav"), "These are notes, no sound.");
        Invocation people = Invocation.of("measure", file, text, file);
        assertThat(people.exit()).isEqualTo(1);
        assertThat(people.out().split("Integrated", -1)).hasSize(3);
        assertThat(people.err()).contains("\"notes.wav\" cannot be read").hasLineCount(1);
        Invocation programs = Invocation.of("measure", file, text, "--json");
        assertThat(programs.exit()).isEqualTo(1);
        assertThat(programs.anyJson().path("files")).hasSize(1);
        assertThat(programs.anyJson().at("/unreadable/0/file").asText()).endsWith("notes.wav");
    }

    @Test
    void nothingReadableIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.wav"), "These are notes, no sound.");
        Invocation.of("measure", text).assertRefused("notes.wav", "RIFF");
        Invocation.of("measure", text, "--json").assertRefused("notes.wav");
        Invocation.of("measure", folder.resolve("absent.wav")).assertRefused("absent.wav");
        Invocation.of("measure", folder).assertRefused(folder.toString(), "is a folder, not a recording");
        Invocation.of("measure").assertRefused("FILE");
    }

    @Test
    void loudnessWhereTheDialogueSpeaks() throws IOException {
        Path mix = tone("mix.wav", 2, 2);
        JsonNode json =
                Invocation.of("measure", mix, "--dialogue", mix, "--json").json();
        assertThat(json.path("dialogueLufs").asDouble()).isCloseTo(-20, within(TENTH));
        assertThat(json.path("speechSharePercent").asDouble()).isEqualTo(100);
        assertThat(json.path("dialogueMethod").asText()).contains("dialogue stem");
    }

    @Test
    void whatIsDoneAtOnceNeedsNoBar() throws IOException {
        Path file = tone("mix.wav", 2, 1);
        Invocation call = Invocation.onTerminal("measure", file, "--json");
        assertThat(call.anyJson().path("integratedLufs").isNumber()).isTrue();
        assertThat(call.out()).doesNotContain("Measuring");
    }

    private Path tone(String name, int channels, int seconds) throws IOException {
        return new ToneFile(folder).write(name, channels, seconds);
    }
}
