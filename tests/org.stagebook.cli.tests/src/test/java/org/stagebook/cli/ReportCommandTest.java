package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private Path demo() {
        return DemoCopy.at(folder.resolve("demo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spotting",
                "adr-scripts",
                "adr-counts",
                "adr-log",
                "cue-sheet",
                "removals",
                "me-notes",
                "continuity",
                "credits"
            })
    void everyReportOfTheDemoIsWorthReading(String kind) throws IOException {
        Path production = demo();
        for (String format : List.of("pdf", "xlsx", "html", "csv")) {
            Path file = folder.resolve("out." + format);
            JsonNode written = Invocation.of("report", production, kind, "--format", format, "--to", file, "--json")
                    .json();
            assertThat(written.at("/files/0/kind").asText()).isEqualTo(kind);
            assertThat(written.at("/files/0/file").asText()).isEqualTo(file.toString());
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readAllLines(folder.resolve("out.csv"))).hasSizeGreaterThan(2);
    }

    @Test
    void theAdrSetOfARealSessionHasAllItsLines() throws IOException {
        Path session = Path.of(System.getProperty("stagebook.corpus", "corpus"), "protools/ptulsconv/Charade.txt");
        assumeThat(session)
                .as("the corpus of real Pro Tools exports is not on this machine")
                .isRegularFile();
        Path production = folder.resolve("charade");
        Invocation.of("new", production, "--title", "Charade", "--rate", "23.976", "--reels", 0);
        assertThat(Invocation.of("import", production, session).exit()).isZero();
        Path set = folder.resolve("set");
        JsonNode written = Invocation.of("report", production, "adr", "--format", "csv", "--to", set, "--json")
                .json();
        assertThat(written.at("/files")).hasSize(3);
        assertThat(Files.readAllLines(set.resolve("adr-scripts.csv"))).hasSize(42);
        assertThat(Files.readAllLines(set.resolve("adr-log.csv"))).hasSize(42);
        JsonNode log = Invocation.of("report", production, "adr-log", "--to", folder.resolve("log.pdf"), "--json")
                .json();
        assertThat(log.at("/files/0/pages").asInt()).isGreaterThanOrEqualTo(41);
    }

    @Test
    void eachActorGetsAScript() throws IOException {
        Path scripts = folder.resolve("scripts");
        Invocation.of("report", demo(), "adr-scripts", "--each", "--format", "csv", "--to", scripts);
        assertThat(scripts.resolve("adr-scripts-Lead-actor.csv"))
                .content()
                .contains("ADR201")
                .doesNotContain("ADR101");
        assertThat(scripts.resolve("adr-scripts-Loop-group-of-four.csv"))
                .content()
                .contains("GRP101", "GRP201");
    }

    @Test
    void oneReelAndAnOrderOfOnesOwn() throws IOException {
        Path file = folder.resolve("notes.csv");
        Invocation.of("report", demo(), "spotting", "--reel", "R2", "--by", "assignee", "--to", file);
        assertThat(Files.readString(file)).contains("02:00:").doesNotContain("01:00:");
    }

    @Test
    void aTemplateThatIsWrongIsSaidAndPrintsAllTheSame() throws IOException {
        Path style = Files.writeString(folder.resolve("house.json"), "{\"accent\": \"red\"}");
        Invocation print =
                Invocation.of("report", demo(), "credits", "--template", style, "--to", folder.resolve("credits.pdf"));
        assertThat(print.exit()).isZero();
        assertThat(print.err()).contains("accent");
        assertThat(folder.resolve("credits.pdf")).isNotEmptyFile();
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        Path production = demo();
        Invocation.of("report", production, "poetry").assertRefused("poetry", "cue-sheet");
        Invocation.of("report", production, "credits", "--by", "reel").assertRefused("--by");
        Invocation.of("report", production, "credits", "--each").assertRefused("--each");
        Invocation.of("report", production, "credits", "--format", "doc").assertRefused("doc", "xlsx");
        Invocation.of("report", production, "credits", "--to", folder).assertRefused("is a folder");
        Invocation.of("report", production, "credits", "--reel", "9").assertRefused("no reel 9");
        Invocation.of("report", production, "credits", "--template", folder.resolve("none.json"))
                .assertRefused("no template");
    }
}
