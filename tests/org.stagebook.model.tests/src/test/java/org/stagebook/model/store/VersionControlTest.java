package org.stagebook.model.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.testkit.ProductionBuilder;

/** What belongs to one machine or one save does not get into git. */
class VersionControlTest {
    @TempDir
    private Path temp;

    @Test
    void gitSeesTheProductionAndNeitherLockNorHalfASave() throws Exception {
        Path folder = TestFolders.harbour(temp);
        for (String name : List.of(
                ".stagebook.save",
                ".stagebook.save.new",
                "production.stagebook.new",
                "reels/R1.reel.new",
                "handoffs/Mix.handoff.new")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "half");
        }
        assertThat(folder.resolve(ProductionLock.FILE_NAME)).exists();
        git(folder, "init", "--quiet");
        assertThat(git(folder, "ls-files", "--others", "--exclude-standard").lines())
                .containsExactlyInAnyOrder(".gitignore", "production.stagebook", "reels/R1.reel", "reels/R2.reel");
    }

    @Test
    void somebodysOwnListIsLeftAsItIs() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("harbour"));
        Path list = Files.writeString(folder.resolve(".gitignore"), "mine\n");
        ProductionBuilder.production("The Harbour").sessionIn(folder).close();
        assertThat(list).hasContent("mine");
    }

    @Test
    void productionWithoutAListGetsNoneByBeingOpenedAndSaved() throws Exception {
        Path folder = TestFolders.formatOne(temp);
        try (ProductionStore store = ProductionStore.open(folder)) {
            store.production().setTitle("The Harbour, recut");
            store.save();
        }
        assertThat(folder.resolve(".gitignore")).doesNotExist();
    }

    private static String git(Path folder, String... arguments) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process git = start(command);
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("git said: %s", output).isZero();
        return output;
    }

    private static Process start(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            assumeThat(false).as("there is no git here").isTrue();
            throw e;
        }
    }
}
