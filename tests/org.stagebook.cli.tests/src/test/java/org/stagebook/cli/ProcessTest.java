package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started in earnest: its own Java process on the class path that the build wrote for it. */
@Tag("thorough")
class ProcessTest {

    private static final Path CLASS_PATH_FILE = Path.of("../../bundles/org.stagebook.cli/target/class-path.txt");

    @TempDir
    private Path folder;

    private static String classPath() throws IOException {
        return Files.readString(CLASS_PATH_FILE).strip();
    }

    private static Process start(String flag, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), flag, "-cp", classPath()));
        command.add(Main.class.getName());
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command).start();
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void answersWithOutputAndExitCode() throws IOException, InterruptedException {
        Process made = start("-Xshare:auto", "new", folder.resolve("Ölfeld"), "--title", "Ölfeld", "--rate", "25");
        assertThat(text(made.getInputStream())).startsWith("Made Ölfeld in ");
        assertThat(text(made.getErrorStream())).isEmpty();
        assertThat(made.waitFor()).isZero();
        Process refused = start("-Xshare:auto", "cues", folder, "--json");
        assertThat(text(refused.getInputStream())).isEmpty();
        assertThat(text(refused.getErrorStream())).startsWith("stagebook: ");
        assertThat(refused.waitFor()).isEqualTo(2);
    }

    @Test
    void theVersionLoadsNoLibrary() throws IOException, InterruptedException {
        Process version = start("-Xlog:class+load:file=" + folder.resolve("classes.log"), "--version");
        assertThat(text(version.getInputStream())).startsWith("stagebook ");
        assertThat(version.waitFor()).isZero();
        String loaded = Files.readString(folder.resolve("classes.log"));
        assertThat(loaded).contains("org.stagebook.cli.Main ");
        assertThat(loaded).doesNotContain("picocli.", "com.fasterxml.", "org.eclipse.");
    }

    @Test
    void thereIsNoUserInterfaceOnTheClassPath() throws IOException {
        List<String> jars = Stream.of(classPath().split(File.pathSeparator, -1))
                .map(jar -> Path.of(jar).getFileName().toString())
                .collect(Collectors.toList());
        assertThat(jars).anyMatch(jar -> jar.startsWith("org.stagebook.cli"));
        assertThat(jars)
                .filteredOn(jar -> !jar.startsWith("sshd-osgi")) // a library's name, no framework
                .noneMatch(jar -> jar.matches(
                        ".*(swt|jface|\\.ui|workbench|draw2d|gef|osgi|org\\.stagebook\\.app|core\\.runtime).*"));
    }

    @Test
    void aPoliteKillLeavesNothingHalf() throws IOException, InterruptedException {
        Process demo = start("-Dstagebook.terminal=true", "demo", folder.resolve("demo"));
        BufferedReader err = new BufferedReader(new InputStreamReader(demo.getErrorStream(), StandardCharsets.UTF_8));
        readUntil(err, " of 10");
        assertThat(demo.toHandle().destroy()).isTrue();
        String rest = err.lines().collect(Collectors.joining("\n"));
        assertThat(demo.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(demo.exitValue()).isEqualTo(128 + 15);
        assertThat(rest).contains("Stopped; nothing was left half done.");
        assertThat(folder).isEmptyDirectory();
    }

    private static void readUntil(BufferedReader stream, String text) throws IOException {
        StringBuilder seen = new StringBuilder();
        while (seen.indexOf(text) < 0) {
            int next = stream.read();
            assertThat(next).as("the progress bar, so far: " + seen).isNotNegative();
            seen.append((char) next);
        }
    }
}
