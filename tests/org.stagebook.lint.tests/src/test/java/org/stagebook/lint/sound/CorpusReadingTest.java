package org.stagebook.lint.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real recordings of recorders and workstations are read without a failure. */
class CorpusReadingTest {
    private static final Path WAV = Path.of(System.getProperty("stagebook.corpus", "no corpus"), "wav");

    @Test
    void everyRecordingGivesMeasuresOrAReason() throws IOException {
        assumeTrue(
                Files.isDirectory(WAV),
                "the recordings of the corpus are absent: set the system property stagebook.corpus");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(WAV)) {
            files = walk.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".wav"))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            SoundMeasures measures = SoundReadingTest.read(file, 10_000);
            assertThat(measures.channels().isEmpty())
                    .as(file.toString())
                    .isEqualTo(!measures.unreadable().isEmpty());
        }
    }
}
