package org.stagebook.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the product, started as a user starts it. */
class LinuxProductTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void findTheProduct() {
        LinuxProduct.assumeItIsHere();
    }

    private String stagebook(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(LinuxProduct.FOLDER.resolve("stagebook").toString()));
        command.addAll(List.of(arguments));
        Map<String, String> environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "XDG_CACHE_HOME", folder.resolve("cache").toString());
        Outcome outcome = Outcome.of(folder, environment, command);
        assertThat(outcome.exit()).as(outcome.text()).isZero();
        return outcome.text();
    }

    @Test
    void everyNameOfTheListIsOneJar() throws IOException {
        List<String> bundles =
                LinuxProduct.plugins().stream().map(LinuxProduct::bundle).toList();
        for (String name : Files.readAllLines(LinuxProduct.FOLDER.resolve("cli-bundles.txt"))) {
            assertThat(bundles).filteredOn(name::equals).as(name).hasSize(1);
        }
    }

    @Test
    void itSaysItsVersion() throws IOException, InterruptedException {
        assertThat(stagebook("--version")).matches("(?s)stagebook \\d+\\.\\d+\\.\\d+\\R.*");
    }

    @Test
    void itImportsIntoItsOwnDemo() throws IOException, InterruptedException {
        stagebook("demo", "film");
        assertThat(stagebook("import", "film", "film/turnover/SKL_R2_ADR.txt")).contains("Imported SKL_R2_ADR.txt");
        assertThat(stagebook("cues", "film", "--reel", "2")).contains("ADR");
    }

    @Test
    void theLicencesLieBesideTheStartScripts() {
        assertThat(LinuxProduct.FOLDER.resolve("LICENSE")).hasSameBinaryContentAs(Path.of("../../LICENSE"));
        assertThat(LinuxProduct.FOLDER.resolve("third-party.md"))
                .hasSameBinaryContentAs(Path.of("../../docs/third-party.md"));
    }
}
