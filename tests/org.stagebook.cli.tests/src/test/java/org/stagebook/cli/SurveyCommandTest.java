package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyCommandTest {

    @TempDir
    private Path folder;

    @Test
    void countsWhatEachFileHoldsAndNamesWhatIsNotRead() throws IOException {
        Files.writeString(folder.resolve("r1.edl"), """
                TITLE: R1
                001  A001     V     C        01:00:00:00 01:00:10:00 01:00:08:00 01:00:18:00
                002  A002     V     C        01:00:00:00 01:00:10:00 01:00:18:00 01:00:28:00
                """);
        Files.writeString(folder.resolve("letter.txt"), "Dear mixer,\n");
        Invocation survey = Invocation.of("survey", folder, "--rate", "24");
        assertThat(survey.exit()).isZero();
        assertThat(survey.out())
                .contains("| r1.edl | CMX3600 edit list | 2 | 0 | 0 | 0 | 0 | 1 |")
                .contains("| CMX3600 edit list | 1 | 2 | 0 | 0 | 0 | 0 | 1 |")
                .contains("Not read: 1", "- letter.txt: ");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Invocation.of("survey", Files.createFile(folder.resolve("a.edl"))).assertRefused("a.edl", "not a folder");
    }
}
