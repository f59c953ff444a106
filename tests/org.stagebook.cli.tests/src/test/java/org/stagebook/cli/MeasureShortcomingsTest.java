package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code stagebook measure} where sound is missing, or what it would have to know: never silently. */
class MeasureShortcomingsTest {

    private static final double TENTH = 0.05;

    @TempDir
    private Path folder;

    private Path tone(String name, int channels, int seconds) throws IOException {
        return new ToneFile(folder).write(name, channels, seconds);
    }

    @Test
    void loudnessOfChannelsNobodyKnowsIsNotMadeUp() throws IOException {
        Path file = tone("six.wav", 6, 1);
        Invocation programs = Invocation.of("measure", file, "--json");
        JsonNode json = programs.anyJson();
        assertThat(json.path("integratedLufs").isNull()).isTrue();
        assertThat(json.path("order").isNull()).isTrue();
        assertThat(json.path("orderSource").asText()).isEqualTo("unknown");
        assertThat(json.path("orderReason").asText()).isEqualTo("Nothing says which speakers the 6 channels feed.");
        assertThat(json.path("samplePeakDbfs").asDouble()).isCloseTo(-20, within(TENTH));
        Invocation people = Invocation.of("measure", file);
        for (Invocation call : new Invocation[] {programs, people}) {
            assertThat(call.exit()).isEqualTo(1);
            assertThat(call.err())
                    .isEqualToNormalizingNewlines(file + ": Nothing says which speakers the 6 channels feed. Loudness"
                            + " depends on where each channel is heard; say it with --layout and --order.\n");
        }
        assertThat(people.out()).contains("Sample peak").doesNotContain("Integrated");
    }

    @Test
    void aRecordingThatIsCutOffIsMeasuredAndTold() throws IOException {
        Path file = ToneFile.cutOff(tone("mix.wav", 2, 4), ToneFile.RATE_HZ * 4);
        String loss = "1.000 s that the header states are missing at the end; 3.000 s are there."
                + " Copy or write the file again.";
        Invocation people = Invocation.of("measure", file);
        assertThat(people.exit()).isEqualTo(1);
        assertThat(people.out()).contains("Incomplete. " + loss, "Integrated        -20.0");
        assertThat(people.out().indexOf(loss)).isLessThan(people.out().indexOf("Quantity"));
        assertThat(people.err()).isEqualToNormalizingNewlines(file + " is incomplete. " + loss + "\n");
        Invocation programs = Invocation.of("measure", file, "--json");
        assertThat(programs.exit()).isEqualTo(1);
        assertThat(programs.anyJson().path("remarks").path(0).asText()).isEqualTo(loss);
        assertThat(programs.anyJson().path("integratedLufs").asDouble()).isCloseTo(-20, within(TENTH));
    }

    @Test
    void aGroupIsAsLongAsItsShortestMember() throws IOException {
        Path left = tone("mix.L.wav", 1, 4);
        Path right = tone("mix.R.wav", 1, 3);
        Invocation people = Invocation.of("measure", "--group", left, right);
        assertThat(people.exit()).isEqualTo(1);
        String loss =
                "The files are not equally long: \"mix.R.wav\" ends after 3.000 s (24000 frames), \"mix.L.wav\" ends"
                        + " after 4.000 s (32000 frames). Only what all have is read.";
        assertThat(people.out().indexOf(loss))
                .isPositive()
                .isLessThan(people.out().indexOf("Quantity"));
        assertThat(people.err()).contains(loss).hasLineCount(1);
        JsonNode json =
                Invocation.of("measure", "--group", left, right, "--json").anyJson();
        assertThat(json.path("durationSeconds").asDouble()).isEqualTo(3);
        assertThat(json.path("remarks").path(0).asText()).isEqualTo(loss);
    }

    @Test
    void aMemberThatIsCutOffIsNamed() throws IOException {
        Path left = tone("mix.L.wav", 1, 2);
        ToneFile.cutOff(tone("mix.R.wav", 1, 2), ToneFile.RATE_HZ * 2);
        Invocation call = Invocation.of("measure", "--group", left);
        assertThat(call.exit()).isEqualTo(1);
        assertThat(call.out())
                .contains("Incomplete. \"mix.R.wav\": 1.000 s that the header states are missing at the end;")
                .contains("Incomplete. The files are not equally long");
    }

    @Test
    void infoTellsItFirst() throws IOException {
        Path file = ToneFile.cutOff(tone("mix.wav", 2, 4), ToneFile.RATE_HZ * 4);
        JsonNode json = Invocation.of("info", file, "--json").json();
        assertThat(json.path("remarks").path(0).asText()).startsWith("1.000 s that the header states are missing");
        assertThat(Invocation.of("info", file).out()).contains("1.000 s that the header states are missing");
    }
}
