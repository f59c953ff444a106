package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stagebook measure --part}, and what else is read beside loudness: a tone of 997 Hz and −20 dBFS. */
class MeasurePartsTest {

    @TempDir
    private Path folder;

    @Test
    void partsAreMeasuredBesidesTheWhole() throws IOException {
        JsonNode json = Invocation.of(
                        "measure",
                        tone(4),
                        "--tc",
                        "25",
                        "--also",
                        "leqM",
                        "--part",
                        "Chase=00:00:01:00-00:00:02:24",
                        "--part",
                        "00:00:02:00-00:00:03:00",
                        "--json")
                .json();
        JsonNode chase = json.path("parts").path(0);
        assertThat(chase.path("name").asText()).isEqualTo("Chase");
        assertThat(chase.path("fromSeconds").asDouble()).isEqualTo(1);
        assertThat(chase.path("toSeconds").asDouble()).isEqualTo(3);
        assertThat(chase.path("integratedLufs").asDouble()).isCloseTo(-20, within(0.05));
        assertThat(chase.path("maxShortTermLufs").isNull()).isTrue();
        assertThat(chase.path("leqM").asDouble()).isCloseTo(json.path("leqM").asDouble(), within(0.1));
        assertThat(json.path("parts").path(1).path("name").asText()).isEqualTo("00:00:02:00-00:00:03:00");
        assertThat(json.path("parts")).hasSize(2);
    }

    @Test
    void aPartBeyondTheEndIsSaid() throws IOException {
        Invocation call = Invocation.of("measure", tone(4), "--tc", "25", "--part", "Tail=00:00:03:00-00:00:09:00");
        assertThat(call.exit()).as(call.err()).isZero();
        assertThat(call.out()).contains("Part \"Tail\": Measured up to 00:00:04:00, where the recording ends");
        assertThat(call.out()).containsPattern("(?m)^Part +From +To +LUFS.*\\R^Tail +");
    }

    @Test
    void aPartThatIsNoneIsRefused() throws IOException {
        Invocation call = Invocation.of("measure", tone(1), "--tc", "25", "--part", "Chase");
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains("\"Chase\" is no part.");
    }

    @Test
    void needlesAreReadOnTheirScales() throws IOException {
        Path file = tone(4);
        JsonNode json = Invocation.of("measure", file, "--also", "ppm,vu,k,psr", "--json")
                .json();
        assertThat(json.path("ppmBbc").asDouble()).isCloseTo(3.5, within(0.05));
        assertThat(json.path("ppmEbu").asDouble()).isCloseTo(-2, within(0.1));
        assertThat(json.path("ppmDin").asDouble()).isCloseTo(-11, within(0.1));
        assertThat(json.path("vuSmpte").asDouble())
                .as("overshoots by 1 to 1.5 %")
                .isCloseTo(0.1, within(0.05));
        assertThat(json.path("k20").asDouble()).isCloseTo(0, within(0.1));
        assertThat(json.path("leastPeakToShortTermLu").asDouble()).isCloseTo(0, within(0.2));
        assertThat(Invocation.of("measure", file, "--also", "ppm").out())
                .contains("PPM 3.5 (BBC)")
                .contains("PPM -1.9 (EBU)");
    }

    @Test
    void theFinerTruePeakSaysHowItWasFound() throws IOException {
        Path file = tone(1);
        JsonNode usual = Invocation.of("measure", file, "--json").json();
        JsonNode finer =
                Invocation.of("measure", file, "--true-peak", "16", "--json").json();
        assertThat(usual.path("truePeakMethod").asText()).startsWith("BS.1770-5 Annex 2");
        assertThat(finer.path("truePeakMethod").asText()).startsWith("16x");
        assertThat(finer.path("truePeakDbtp").asDouble())
                .as("the end of the tone rings")
                .isCloseTo(-20, within(0.1));
        assertThat(Invocation.of("measure", file, "--true-peak", "8").err()).contains("--true-peak is 4");
    }

    @Test
    void equivalentLevelsLeaveOutSilenceAtTheEnds() throws IOException {
        JsonNode json = Invocation.of("measure", tone(2), "--also", "leqM", "--first-to-last-sound", "--json")
                .json();
        assertThat(json.path("leqMFirstToLastSound").asDouble())
                .isCloseTo(json.path("leqM").asDouble(), within(0.1));
        assertThat(json.path("leqAFirstToLastSound").isNull()).isTrue();
    }

    private Path tone(int seconds) throws IOException {
        return new ToneFile(folder).write("tone.wav", 2, seconds);
    }
}
