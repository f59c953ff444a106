package org.stagebook.audio.wave;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The real recordings, where the machine has them. */
final class WaveCorpus {

    private WaveCorpus() {}

    /** The folder of recordings; skips the calling test with the reason where there is none. */
    static Path folder() {
        Path folder = location();
        assumeThat(Files.isDirectory(folder))
                .as("the recordings of the corpus are absent: set the system property stagebook.corpus")
                .isTrue();
        return folder;
    }

    /** Every recording below the folder. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".wav"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path location() {
        return Path.of(System.getProperty("stagebook.corpus", "no corpus"), "wav");
    }
}
