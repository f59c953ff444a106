package org.stagebook.model.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineNameTest {
    @TempDir
    private Path temp;

    @Test
    void environmentComesFirstThenTheFileThenTheNetwork() throws Exception {
        Path file = Files.writeString(temp.resolve("hostname"), "\n stage-b \n");
        assertThat(name(Map.of("HOSTNAME", "stage-a", "COMPUTERNAME", "STAGE-W"), file))
                .isEqualTo("stage-a");
        assertThat(name(Map.of("HOSTNAME", " ", "COMPUTERNAME", "STAGE-W"), file))
                .isEqualTo("STAGE-W");
        assertThat(name(Map.of(), file)).isEqualTo("stage-b");
        assertThat(name(Map.of(), temp)).as("a folder is no file").isEqualTo("stage-n");
        assertThat(new MachineName(Map.of(), temp.resolve("none"), () -> "").name())
                .isEqualTo("unknown");
    }

    @Test
    void fileInAnotherEncodingIsNoFailure() throws Exception {
        Path file = Files.write(temp.resolve("hostname"), new byte[] {(byte) 0xFF, 'x', '\n'});
        assertThat(name(Map.of(), file)).endsWith("x");
    }

    @Test
    void thisMachineHasANameOfOneLine() {
        assertThat(MachineName.ofThisMachine()).isNotBlank().doesNotContain("\n");
        assertThat(LockHolder.here(java.time.Clock.systemUTC()).host()).isEqualTo(MachineName.ofThisMachine());
    }

    private static String name(Map<String, String> environment, Path file) {
        return new MachineName(environment, file, () -> "stage-n").name();
    }
}
