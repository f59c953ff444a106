package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive package on the command line, and the commands that read an archived production. */
class ArchiveCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theArchiveIsMadeVerifiedAndRead() throws IOException {
        Path demo = DemoCopy.at(folder.resolve("demo"));
        Path archive = folder.resolve("archive");
        Path session = Files.writeString(folder.resolve("final.ptx"), "session");
        JsonNode made = Invocation.of("archive", demo, "--into", archive, "--add", session, "--json")
                .json();
        assertThat(made.at("/title").asText()).isEqualTo("Skerrow Light");
        assertThat(made.at("/folder").asText()).isEqualTo(archive.toString());
        assertThat(made.at("/missing")).isEmpty();
        List<String> paths = new ArrayList<>();
        made.at("/files").forEach(file -> paths.add(file.at("/path").asText()));
        assertThat(paths)
                .contains("index.html", "documents/final.ptx", "reports/cue-sheet.pdf", "delivery/status.html");
        assertThat(paths).allSatisfy(path -> assertThat(archive.resolve(path)).isRegularFile());

        Path production = archive.resolve("production");
        Invocation status = Invocation.of("status", production);
        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.out()).contains("Skerrow Light: delivery as of 2026-03-02");
        assertThat(Invocation.of("cues", production, "--json").json().toString())
                .isEqualTo(Invocation.of("cues", demo, "--json").json().toString());
        Invocation check = Invocation.of("check", production);
        assertThat(check.exit())
                .as(check.err())
                .isEqualTo(Invocation.of("check", demo).exit());
        assertThat(check.out()).isNotEmpty();
        Invocation.of("new", production, "--title", "Other", "--rate", "24").assertRefused("not empty");
        Invocation.of("import", production, demo.resolve("turnover/SKL_R2_ADR.txt"))
                .assertRefused("read-only");
        Invocation.of("history", production).assertRefused("production.bundle");
        assertThat(production.resolve(".stagebook.lock")).doesNotExist();
        assertThat(production.resolve(".git")).doesNotExist();

        Invocation verified = Invocation.of("handoff", "verify", archive);
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    @Test
    void oneChangedByteIsNamed() throws IOException {
        Path demo = DemoCopy.at(folder.resolve("demo"));
        Path archive = folder.resolve("archive");
        Invocation made = Invocation.of("archive", demo, "--into", archive);
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out()).contains("Archive of Skerrow Light: ", "Open index.html there.");
        Path file = archive.resolve("reports/removals.csv");
        assertThat(file.toFile().setWritable(true)).isTrue();
        byte[] bytes = Files.readAllBytes(file);
        bytes[3] ^= 4;
        Files.write(file, bytes);
        Invocation verified = Invocation.of("handoff", "verify", archive);
        assertThat(verified.exit()).isEqualTo(1);
        assertThat(verified.out()
                        .lines()
                        .filter(line -> line.contains("reports/"))
                        .filter(line -> !line.startsWith("unchanged")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("reports/removals.csv"));
    }

    @Test
    void whatCannotBeIsRefusedInOneSentence() throws IOException {
        Path demo = DemoCopy.at(folder.resolve("demo"));
        Invocation.of("archive", demo, "--into", demo).assertRefused("not empty", "Nothing was changed");
        Invocation.of("archive", demo, "--into", demo.resolve("reels/archive")).assertRefused("own files");
        Invocation.of("archive", demo, "--into", folder.resolve("a"), "--add", folder.resolve("gone.ptx"))
                .assertRefused("gone.ptx");
        Invocation.of("archive", folder.resolve("nowhere"), "--into", folder.resolve("a"))
                .assertRefused("nowhere");
        assertThat(folder.resolve("a")).doesNotExist();
    }
}
