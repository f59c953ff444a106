package org.stagebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.HandoffEnvironment;
import org.stagebook.handoff.build.BuildRequest;
import org.stagebook.handoff.build.PackageBuilder;

/** A package as it is really built: every link of its page leads to a file, and every file is linked. */
class BuiltPackageTest {
    private static final List<String> NAMES = List.of(
            "DX/NFY R1 100% #2.txt", "FX/Türen & Böden?.txt", "Design/a+b=c;d'e.txt", "Größe/日本語.txt", "plain.txt");

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void build() throws IOException {
        Path from = folder.resolve("from");
        for (String name : NAMES) {
            Path file = from.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
        out = folder.resolve("package");
        HandoffEnvironment environment =
                new HandoffEnvironment(InstantSource.fixed(SampleHandoff.CREATED), "host", "test");
        new PackageBuilder(environment, HandoffDocuments.standard())
                .build(BuildRequest.of("Everything", from, out), SampleHandoff.session(), Progress.NONE);
    }

    @Test
    void everyLinkLeadsToAFileAndEveryFileIsLinked() throws IOException {
        List<Path> linked = Pattern.compile("href=\"([^\"#][^\"]*)\"")
                .matcher(Files.readString(out.resolve("index.html")))
                .results()
                .map(result -> target(result))
                .toList();
        assertThat(linked).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        try (Stream<Path> files = Files.walk(out.resolve("contents"))) {
            assertThat(linked).containsAll(files.filter(Files::isRegularFile).toList());
        }
    }

    private Path target(MatchResult link) {
        return Path.of(out.toUri().resolve(URI.create(link.group(1)))).normalize();
    }

    @Test
    void thePaperworkIsAllThere() {
        for (String name :
                List.of("index.html", "dossier.pdf", "cues.csv", "brief.json", "cues.json", "handoff.json")) {
            assertThat(out.resolve(name)).isNotEmptyFile();
        }
        assertThat(out.resolve("brief.html")).doesNotExist();
        assertThat(out.resolve("cues.html")).doesNotExist();
    }
}
