package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundsCommandTest {

    @TempDir
    private Path folder;

    private Path production = Path.of("");

    @BeforeEach
    void makeDemo() {
        production = DemoCopy.at(folder.resolve("demo"));
    }

    @Test
    void listsWhatSoundsAndWhereItComesFrom() {
        assertThat(Invocation.of("sounds", production, "--at", "01:00:10:00").out())
                .contains("sounds at 01:00:10:00", "DX101", "stated:");
        assertThat(Invocation.of("sounds", production, "--at", "01:00:10:00", "--json")
                        .out())
                .contains("\"kind\": \"cue\"", "\"source\": \"stated\"");
    }

    @Test
    void saysWhereNothingIs() {
        assertThat(Invocation.of("sounds", production, "--at", "09:00:00:00").out())
                .isEqualToIgnoringNewLines("Nothing is on record at 09:00:00:00.");
    }

    @Test
    void aTimecodeThatIsNoneIsRefused() {
        Invocation.of("sounds", production, "--at", "01:61:00:00").assertRefused("--at", "61");
        Invocation.of("sounds", production).assertRefused("--at");
    }
}
