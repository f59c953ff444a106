package org.stagebook.handoff.mhl;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reference histories of the ASC MHL project; tests that need them are skipped where they are absent. */
public final class Corpus {
    private Corpus() {}

    public static Path ascMhl() {
        Path folder = Path.of(System.getProperty("stagebook.corpus", "absent")).resolve("mhl/ascmhl");
        assumeThat(Files.isDirectory(folder))
                .as("the ASC MHL scenarios are not here (system property stagebook.corpus)")
                .isTrue();
        return folder;
    }

    public static Path scenario(String path) {
        return ascMhl().resolve("scenarios/Output").resolve(path);
    }

    public static List<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.walk(ascMhl())) {
            return files.filter(f -> f.toString().endsWith(".mhl")).sorted().toList();
        }
    }

    /** A copy to write in. */
    public static Path copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }
}
