package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job on real files: from a Pro Tools export to an accepted handoff. */
class MainJobTest {

    private static final Path CORPUS = Path.of(System.getProperty("stagebook.corpus", "absent"));
    private static final Path EXPORTS = CORPUS.resolve("protools");
    private static final Path ROBIN_HOOD = EXPORTS.resolve("ptulsconv/Robin Hood Spotting.txt");

    @TempDir
    private Path folder;

    @BeforeAll
    static void findCorpus() {
        assumeThat(Files.isDirectory(CORPUS))
                .as("The corpus of real files is not here: " + CORPUS)
                .isTrue();
    }

    private Path production(String rate) {
        Path production = folder.resolve("production");
        assertThat(Invocation.of("new", production, "--title", "Robin Hood", "--rate", rate)
                        .exit())
                .isZero();
        return production;
    }

    @Test
    void fromTheExportToTheAcceptedHandoff() throws IOException {
        Path production = production("29.97");
        JsonNode imported =
                Invocation.of("import", production, ROBIN_HOOD, "--json").json();
        assertThat(imported.size()).isEqualTo(7);
        assertThat(imported.at("/tracks").asInt()).isPositive();
        assertThat(imported.at("/clips").asInt()).isPositive();
        assertThat(imported.at("/cues").asInt()).isPositive();
        assertThat(imported.at("/markers").isInt()).isTrue();
        assertThat(imported.at("/warnings").isArray()).isTrue();

        JsonNode cues = Invocation.of("cues", production, "--json").json();
        assertThat(cues.at("/cues").size()).isEqualTo(imported.at("/cues").asInt());
        assertThat(Invocation.of("cues", production).out()).contains("01:01:38:26");

        Path out = folder.resolve("package");
        Path from = EXPORTS.resolve("ProToolsText");
        assertThat(Invocation.of("handoff", "build", production, "--name", "To mix", "--from", from, "--to", out)
                        .exit())
                .isZero();
        assertThat(Invocation.of("handoff", "verify", out).exit()).isZero();

        Path file = out.resolve("contents/Track States.txt");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Invocation corrupt = Invocation.of("handoff", "verify", out);
        assertThat(corrupt.exit()).isEqualTo(1);
        assertThat(corrupt.out())
                .containsPattern("undeclared change +contents/Track States.txt")
                .contains("17 unchanged, 1 undeclared change.");

        Invocation accepted = Invocation.of(
                "handoff",
                "accept",
                out,
                "--as",
                "Re-recording mixer",
                "--except",
                "Track States.txt",
                "--reason",
                "Changed on the way");
        assertThat(accepted.exit()).isZero();
        assertThat(accepted.out()).contains("refused", "Changed on the way", "1 refused");
    }

    /** One cue ends 2.4 samples before frame 14, closer than feet+frames and milliseconds can print. */
    @ParameterizedTest
    @CsvSource({"5, 13", "6, 13", "DF, 13", "4, 14", "MSS, 14"})
    void theSixTimeFormatsGiveTheSameCues(String suffix, String endOfW102) throws IOException {
        List<String> samples = cues("samples");
        assertThat(samples)
                .hasSize(86)
                .filteredOn(cue -> cue.contains(" W102 "))
                .hasSize(1);
        assertThat(cues(suffix))
                .isEqualTo(samples.stream()
                        .map(cue -> cue.contains(" W102 ")
                                ? cue.replace("-01:06:01:13 ", "-01:06:01:" + endOfW102 + " ")
                                : cue)
                        .toList());
    }

    /** What every cue says and the frames it lies in, as one time format of the Robin Hood session gives it. */
    private List<String> cues(String suffix) throws IOException {
        Path production = folder.resolve("p" + suffix);
        Invocation.of("new", production, "--title", "T", "--rate", "29.97");
        Path export = EXPORTS.resolve("ptulsconv/Robin Hood Spotting" + suffix + ".txt");
        assertThat(Invocation.of("import", production, export).exit()).isZero();
        List<String> cues = new ArrayList<>();
        for (JsonNode cue : Invocation.of("cues", production, "--json").json().at("/cues")) {
            cues.add(cue.at("/start").asText() + "-" + cue.at("/end").asText() + " "
                    + cue.at("/number").asText() + " "
                    + cue.at("/category").asText() + " "
                    + cue.at("/description").asText());
        }
        return cues;
    }

    @Test
    void everyExportImportsOrIsRefusedWithASentence() throws IOException {
        List<Path> exports;
        try (Stream<Path> files = Files.walk(EXPORTS)) {
            exports = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> !file.getFileName().toString().startsWith("LICENSE"))
                    .sorted()
                    .toList();
        }
        assertThat(exports).hasSizeGreaterThan(20);
        List<String> refused = new ArrayList<>();
        for (int index = 0; index < exports.size(); index++) {
            Path production = folder.resolve("p" + index);
            Invocation.of("new", production, "--title", "T", "--rate", "23.976");
            Invocation imported = Invocation.of("import", production, exports.get(index), "--json");
            if (imported.exit() != 0) {
                imported.assertRefused(exports.get(index).toString());
                refused.add(exports.get(index).getFileName().toString());
            } else {
                assertThat(imported.anyJson().at("/warnings").isArray()).isTrue();
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void theTextAnswerCountsAndNamesLines() {
        Invocation imported = Invocation.of(
                "import",
                production("29.97"),
                EXPORTS.resolve("swift-daw-file-tools/SessionText_NewLinesAndTabs_DefaultExportOptions_PT2023.6.txt"));
        assertThat(imported.exit()).as(imported.err()).isZero();
        assertThat(imported.out())
                .startsWith("Imported SessionText_NewLinesAndTabs")
                .contains("\nline 26: ");
        String[] parts = imported.out().split(" warnings:\\R", 2);
        assertThat(parts[1].strip().lines())
                .hasSize(Integer.parseInt(parts[0].substring(parts[0].lastIndexOf('\n') + 1)));
    }
}
