package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private Path production() {
        Path production = folder.resolve("p");
        assertThat(Invocation.of("new", production, "--title", "T", "--rate", "24", "--reels", 2)
                        .exit())
                .isZero();
        return production;
    }

    @Test
    void findsNothingInANewProduction() {
        Invocation checked = Invocation.of("check", production());
        assertThat(checked.exit()).as(checked.out()).isZero();
        assertThat(checked.out()).isEqualTo("Errors: 0, warnings: 0.\n");
    }

    @Test
    void failsWhereTwoReelsOverlap() throws IOException {
        Path production = production();
        Path reel = production.resolve("reels/R1.reel");
        String xml = Files.readString(reel);
        String far = String.valueOf(705_600_000L * 3600 * 3);
        Files.writeString(reel, xml.replaceFirst("(?m)^    end=\"\\d+\"", "    end=\"" + far + "\""));
        Invocation checked = Invocation.of("check", production, "--json");
        JsonNode answer = checked.anyJson();
        assertThat(checked.exit()).as(checked.out()).isEqualTo(1);
        assertThat(answer.at("/errors").asInt()).isPositive();
        assertThat(answer.at("/problems/0/text").asText()).isNotBlank();
        assertThat(answer.at("/problems/0/mend").asText()).isNotBlank();
    }

    @Test
    void aFolderThatIsNoProductionIsRefused() {
        Invocation.of("check", folder, "--json").assertRefused("production.stagebook");
    }
}
