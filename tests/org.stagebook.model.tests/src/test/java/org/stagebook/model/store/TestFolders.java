package org.stagebook.model.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stagebook.edit.EditingSession;
import org.stagebook.testkit.ProductionBuilder;

/** Productions on disk for tests, and what lies in a folder. */
final class TestFolders {
    private TestFolders() {}

    /** A saved production with two reels and a handful of objects; closed. */
    static Path harbour(Path parent) throws Exception {
        Path folder = parent.resolve("harbour");
        EditingSession session = ProductionBuilder.production("The Harbour")
                .person("Foley mixer")
                .reel(1, reel -> reel.cue("F1", "foley", "01:00:10:00", "01:00:12:00"))
                .reel(2, reel -> reel.cue("F2", "foley", "02:00:10:00", "02:00:12:00"))
                .sessionIn(folder);
        session.close();
        return folder;
    }

    /** A copy of the production of format 1 that lies among the test's resources. */
    static Path formatOne(Path parent) throws IOException, URISyntaxException {
        return format(1, parent);
    }

    /** A copy of the production of a format that lies among the test's resources. */
    static Path format(int version, Path parent) throws IOException, URISyntaxException {
        String name = "format-" + version;
        Path source = Path.of(Objects.requireNonNull(TestFolders.class.getResource("/" + name))
                .toURI());
        return copy(source, parent.resolve(name));
    }

    /** A copy of a production, which takes a fraction of the time that saving another one does. */
    static Path copy(Path source, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(source.relativize(file)));
            }
        }
        return copy;
    }

    /** Every file of a folder with its content, but for the lock. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(ProductionLock.FILE_NAME)) {
                    contents.put(name, Files.readString(file));
                }
            }
        }
        return contents;
    }
}
