package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void makesAProductionThatCuesCanRead() {
        Path production = folder.resolve("low tide");
        Invocation made = Invocation.of("new", production, "--title", "Low Tide", "--rate", "23.976", "--reels", 2);
        assertThat(made.err()).isEmpty();
        assertThat(made.exit()).isZero();
        assertThat(made.out()).contains("Low Tide").contains("23.976").contains("2 reels");
        assertThat(production.resolve("production.stagebook")).isRegularFile();
        assertThat(production.resolve("reels/R2.reel")).isRegularFile();

        Invocation cues = Invocation.of("cues", production);
        assertThat(cues.exit()).isZero();
        assertThat(cues.out()).isEqualTo("""
                Low Tide, timecode 23.976

                Reel 1: no cues

                Reel 2: no cues
                """);
    }

    @Test
    void answersInJson() throws IOException {
        Path production = folder.resolve("p");
        JsonNode answer = Invocation.of(
                        "new", production, "--title", "Tide \"2\"", "--rate", "29.97 DF", "--reels", 2, "--json")
                .json();
        assertThat(answer.at("/title").asText()).isEqualTo("Tide \"2\"");
        assertThat(answer.at("/folder").asText()).isEqualTo(production.toString());
        assertThat(answer.at("/timecodeFormat").asText()).isEqualTo("29.97 DF");
        assertThat(answer.at("/sampleRateHz").asInt()).isEqualTo(48_000);
        assertThat(answer.at("/reels").size()).isEqualTo(2);
        assertThat(answer.at("/reels/1/start").asText()).isEqualTo("02:00:00;00");
    }

    @Test
    void neverTouchesAFolderThatHoldsSomething() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Invocation refused = Invocation.of("new", folder, "--title", "T", "--rate", "24", "--json");
        refused.assertRefused(folder.toString(), "not empty");
        assertThat(folder).isDirectoryContaining("glob:**/notes.txt");
        assertThat(folder.resolve("production.stagebook")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "23.9, 1, 23.976",
        "?, 1, frame rate",
        "25 DF, 1, drop frame",
        "24, -1, reel N starts at hour N",
        "24, 24, reel N starts at hour N",
        "24, many, --reels",
    })
    void badValuesAreBadUsage(String rate, String reels, String said) {
        Path production = folder.resolve("p");
        Invocation.of("new", production, "--title", "T", "--rate", rate, "--reels", reels)
                .assertRefused(said);
        assertThat(production).doesNotExist();
    }

    @Test
    void anUnknownOptionIsBadUsage() {
        Invocation.of("new", folder.resolve("p"), "--title", "T", "--rate", "24", "--fps", "24")
                .assertRefused("--fps");
    }

    @Test
    void aTitleIsNeeded() {
        Invocation.of("new", folder.resolve("p"), "--rate", "24").assertRefused("--title");
        Invocation.of("new", folder.resolve("p"), "--rate", "24", "--title", " ")
                .assertRefused("--title");
        assertThat(folder.resolve("p")).doesNotExist();
    }

    @Test
    void aFileIsNoPlaceForAProduction() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Invocation.of("new", file, "--rate", "24", "--title", "T").assertRefused("is a file");
        Invocation.of("new", file.resolve("p"), "--rate", "24", "--title", "T").assertRefused(file.toString());
    }
}
