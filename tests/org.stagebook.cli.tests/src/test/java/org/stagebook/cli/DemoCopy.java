package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Productions of the demo for tests that need one each: it is made once, for that takes seconds, and copied; sound is shared. */
final class DemoCopy {

    private static final Path MADE = make();

    private DemoCopy() {}

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("stagebook-demo");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Path demo = folder.resolve("demo");
            assertThat(Invocation.of("demo", demo).exit()).isZero();
            return demo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one there. */
    static Path at(Path target) {
        try {
            for (Path file : tree(MADE)) {
                Path copy = target.resolve(MADE.relativize(file).toString());
                if (file.toString().endsWith(".wav")) {
                    Files.createLink(copy, file);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path folder) {
        try {
            for (Path file :
                    tree(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
