package org.stagebook.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start scripts for Unix, with a Java that only prints what it was called with. */
class StartScriptTest {

    private static final Path ROOT_FILES = Path.of("../../features/org.stagebook.feature/rootfiles");
    private static final String LAUNCHER = "org.eclipse.equinox.launcher_1.0.0.jar";

    @TempDir
    private Path folder;

    private Path product;

    @BeforeEach
    void unpack() throws IOException {
        assumeThat(Files.isExecutable(Path.of("/bin/sh"))).as("this is no Unix").isTrue();
        product = Files.createDirectories(folder.resolve("a folder"));
        Files.createDirectories(product.resolve("plugins"));
        for (String script : List.of("find-java.sh", "stagebook", "stagebook-workbench")) {
            executable(
                    product.resolve(script),
                    Files.readString(ROOT_FILES.resolve("unix").resolve(script)));
        }
        Files.writeString(product.resolve("cli-bundles.txt"), "one\ntwo\n");
        java("jdk", "21.0.2");
    }

    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        executable(
                home.resolve("bin/java"),
                "#!/bin/sh\necho \"" + name + "\"; for a in \"$@\"; do echo \"<$a>\"; done\n");
        return home;
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void plugins(String... jars) throws IOException {
        for (String jar : jars) {
            Files.createFile(product.resolve("plugins").resolve(jar));
        }
    }

    private Outcome start(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        Map<String, String> environment =
                Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "HOME", folder.toString());
        return Outcome.of(folder, environment, command);
    }

    @Test
    void theClassPathIsTheList() throws IOException, InterruptedException {
        plugins("one_1.jar", "one.more_1.jar", "two_2.jar");
        Outcome outcome = start(product.resolve("stagebook"), "cues", "Ready? Go!");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.text())
                .startsWith("jdk\n")
                .contains("<" + product + "/plugins/one_1.jar:" + product + "/plugins/two_2.jar>")
                .endsWith("<org.stagebook.cli.Main>\n<cues>\n<Ready? Go!>\n");
    }

    @Test
    void onlyWhatPlaysMayCallLibrariesOfTheSystem() throws IOException, InterruptedException {
        plugins("one_1.jar", "two_2.jar");
        String allowed = "<--enable-native-access=ALL-UNNAMED>";
        assertThat(start(product.resolve("stagebook"), "play", "a.wav").text())
                .contains(allowed, "cli-sound.jsa>")
                .endsWith("<org.stagebook.cli.Main>\n<play>\n<a.wav>\n");
        assertThat(start(product.resolve("stagebook"), "devices").text()).contains(allowed);
        assertThat(start(product.resolve("stagebook"), "info", "a.wav").text()).doesNotContain(allowed, "cli-sound");
    }

    @Test
    void aMissingBundleIsNamed() throws IOException, InterruptedException {
        plugins("one_1.jar");
        Outcome outcome = start(product.resolve("stagebook"), "--version");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.text()).startsWith("stagebook: two is missing in ").hasLineCount(1);
    }

    @Test
    void aMissingLauncherIsNamed() throws IOException, InterruptedException {
        Outcome outcome = start(product.resolve("stagebook-workbench"));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.text())
                .startsWith("stagebook: org.eclipse.equinox.launcher is missing in ")
                .hasLineCount(1);
    }

    @Test
    void itStartsThroughLinks() throws IOException, InterruptedException {
        plugins("one_1.jar", "two_2.jar");
        Path far = Files.createSymbolicLink(folder.resolve("far"), product.resolve("stagebook"));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path near = Files.createSymbolicLink(bin.resolve("sb"), Path.of("../far"));
        assertThat(start(far).text()).contains(product + "/plugins/one_1.jar");
        assertThat(start(near).text()).contains(product + "/plugins/one_1.jar");
    }

    @Test
    void theWorkspaceOfTheUserWins() throws IOException, InterruptedException {
        plugins(LAUNCHER);
        Path script = product.resolve("stagebook-workbench");
        assertThat(start(script, "-production", "film").text())
                .endsWith("<-data>\n<" + folder + "/.stagebook/workbench>\n<-production>\n<film>\n");
        assertThat(start(script, "-data", "mine").text())
                .endsWith(LAUNCHER + ">\n<-data>\n<mine>\n")
                .doesNotContain(".stagebook");
    }

    @Test
    void anOldJavaIsPassedOver() throws IOException, InterruptedException {
        plugins("one_1.jar", "two_2.jar");
        java("jdk", "1.8.0_402");
        Outcome outcome = start(product.resolve("stagebook"));
        assertThat(outcome.text()).doesNotStartWith("jdk\n");
    }
}
