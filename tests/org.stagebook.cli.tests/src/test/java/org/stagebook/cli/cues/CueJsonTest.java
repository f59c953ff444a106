package org.stagebook.cli.cues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stagebook.cli.output.JsonOutput;
import org.stagebook.timebase.TimecodeFormat;

class CueJsonTest {

    private static JsonNode write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CueJson cues = new CueJson(SmallProduction.cueList(TimecodeFormat.TC_23_976));
        new JsonOutput(new PrintStream(bytes, true, StandardCharsets.UTF_8)).object(cues::write);
        return new ObjectMapper().readTree(bytes.toByteArray());
    }

    @Test
    void givesTheLabelAndTheExactPosition() throws IOException {
        JsonNode first = write().at("/cues/0");
        assertThat(first.at("/number").asText()).isEqualTo("FX1");
        assertThat(first.at("/start").asText()).isEqualTo("01:00:10:00");
        assertThat(first.at("/end").asText()).isEqualTo("01:00:11:12");
        long framesToStart = 3610L * 24;
        assertThat(first.at("/startFlicks").asLong()).isEqualTo(framesToStart * 29_429_400L);
        assertThat(first.at("/endFlicks").asLong()).isEqualTo((framesToStart + 36) * 29_429_400L);
    }

    @Test
    void namesTheProduction() throws IOException {
        JsonNode production = write().at("/production");
        assertThat(production.toString())
                .isEqualTo("{\"code\":\"LT\",\"title\":\"Low Tide\",\"timecodeFormat\":\"23.976\"}");
    }

    @Test
    void leavesOutWhatNobodyFilledIn() throws IOException {
        JsonNode cues = write().at("/cues");
        assertThat(cues.size()).isEqualTo(3);
        assertThat(cues.at("/0/removalReason").asText()).isEqualTo("Covered by the score");
        assertThat(cues.at("/1").has("removalReason")).isFalse();
        assertThat(cues.at("/1/line").asText()).isEqualTo("Is \"she\" afloat?");
        assertThat(cues.at("/1").has("description")).isFalse();
        assertThat(cues.at("/2/description").asText()).isEqualTo("Öl auf dem Wasser");
        assertThat(cues.at("/2/notes").isArray()).isTrue();
    }
}
