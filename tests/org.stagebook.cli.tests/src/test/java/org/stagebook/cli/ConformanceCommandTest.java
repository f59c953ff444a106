package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ConformanceCommandTest {

    @Test
    void printsExpectedAndOurs() {
        Invocation run = Invocation.of("conformance", "--rate", 48000, "--case", "3341-13-1", "--case", "3341-7");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("3341-13-10", "max M", "-23.0 LUFS", "±0.1", "-22.994", "pass")
                .contains("not run")
                .contains("11 pass, 0 fail, 1 not run");
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        JsonNode answer = Invocation.of("conformance", "--json", "--rate", 96000, "--case", "3341-15")
                .json();
        assertThat(answer.at("/passed").asInt()).isEqualTo(1);
        JsonNode reading = answer.at("/readings/0");
        assertThat(reading.get("case").asText()).isEqualTo("3341-15");
        assertThat(reading.get("sampleRate").asInt()).isEqualTo(96_000);
        assertThat(reading.get("expected").asDouble()).isEqualTo(-6);
        assertThat(reading.get("above").asDouble()).isEqualTo(0.2);
        assertThat(reading.get("ours").asDouble()).isCloseTo(-6.0206, within(1e-3));
    }

    @Test
    void nothingToReadIsNull() throws IOException {
        JsonNode answer = Invocation.of("conformance", "--json", "--rate", 44100, "--case", "1770-7.1-LFE")
                .json();
        assertThat(answer.at("/readings/0/expected").isNull()).isTrue();
        assertThat(answer.at("/readings/0/ours").isNull()).isTrue();
        assertThat(answer.at("/readings/0/verdict").asText()).isEqualTo("pass");
    }

    @Test
    void writesThePage() {
        Invocation run = Invocation.of("conformance", "--markdown", "--rate", 48000, "--case", "3341-15");
        assertThat(run.out())
                .startsWith("# Conformance of the measuring engine\n")
                .contains(
                        "\n| 3341-15 | fs/4, amplitude 0.5, ",
                        "| true peak | -6.0 dBTP | +0.2/-0.4 | -6.021 | pass |\n");
    }

    @Test
    void refusesWhatItHasNoCasesFor() {
        Invocation.of("conformance", "--rate", 22050).assertRefused("22050", "44100");
        Invocation.of("conformance", "--case", "9999", "--case", "XYZ").assertRefused("begins like 9999 or XYZ.");
        Invocation.of("conformance", "--json", "--markdown").assertRefused("--json");
    }
}
