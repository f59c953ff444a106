package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    private static final List<String> KEPT = List.of(
            "reel",
            "start",
            "end",
            "number",
            "category",
            "description",
            "character",
            "line",
            "intent",
            "priority",
            "origin",
            "status");

    @TempDir
    private Path folder;

    private Path production = Path.of("");

    @BeforeEach
    void makeProduction() {
        production = DemoCopy.at(folder.resolve("demo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"midi-markers", "avid", "resolve", "reaper", "otio", "csv", "xlsx", "srt --tags"})
    void whatIsWrittenComesBackAsTheSameCues(String format) throws IOException {
        Path file = folder.resolve("cues");
        List<Object> words = new ArrayList<>(List.of("export", production, "--as"));
        words.addAll(List.of(format.split(" ")));
        words.addAll(List.of("--out", file, "--json"));
        JsonNode written = Invocation.of(words.toArray()).json();
        Path other = folder.resolve("other");
        Invocation.of("new", other, "--title", "T", "--rate", "23.976", "--reels", 2);
        JsonNode imported = Invocation.of("import", other, file, "--json").json();
        assertThat(imported.at("/cues").asInt()).isEqualTo(written.at("/cues").asInt());
        assertThat(cues(other)).isEqualTo(cues(production));
        assertThat(written.at("/leftOut").asInt()).isEqualTo(3);
    }

    @Test
    void viewersOfSubtitlesSeeNumberAndTextOnly() {
        assertThat(Invocation.of("export", production, "--as", "srt").out())
                .contains(" --> ")
                .doesNotContain("$QN=", "{R=");
        assertThat(Invocation.of("export", production, "--as", "srt", "--tags").out())
                .contains("$QN=");
        Invocation.of("export", production, "--as", "avid", "--tags").assertRefused("--tags is for subtitles");
    }

    @Test
    void oneReelAlone() throws IOException {
        Invocation csv = Invocation.of("export", production, "--as", "csv", "--reel", "R2");
        assertThat(csv.out()).contains("02:00:").doesNotContain("01:00:1");
    }

    @Test
    void aFileThatWasThereIsReplacedOnlyByAWholeOne() throws IOException {
        Path file = Files.writeString(folder.resolve("cues.srt"), "mine");
        Invocation.of("export", production, "--as", "srt", "--reel", "9", "--out", file)
                .assertRefused("no reel 9");
        assertThat(file).hasContent("mine");
        assertThat(Invocation.of("export", production, "--as", "srt", "--out", file)
                        .exit())
                .isZero();
        assertThat(Files.readString(file)).contains(" --> ");
    }

    @Test
    void whatIsNoTextWantsAFile() {
        Invocation.of("export", production, "--as", "xlsx").assertRefused("--out");
        Invocation.of("export", production, "--as", "wordstar").assertRefused("wordstar", "midi-markers");
        Invocation.of("export", production).assertRefused("--as");
    }

    private static List<String> cues(Path production) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode cue : Invocation.of("cues", production, "--json").json().at("/cues")) {
            if (!"removed".equals(cue.at("/status").asText())) {
                StringBuilder line = new StringBuilder();
                KEPT.forEach(member -> line.append(cue.path(member).asText()).append('|'));
                lines.add(line.toString());
            }
        }
        lines.sort(null);
        return lines;
    }
}
