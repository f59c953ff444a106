package org.stagebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundles that the product starts the command line with are those that the build compiled it against. */
class ProductListTest {

    private static final Path CLASS_PATH = Path.of("../../bundles/org.stagebook.cli/target/class-path.txt");
    private static final Path LIST = Path.of("../../features/org.stagebook.feature/rootfiles/all/cli-bundles.txt");

    /** What Tycho puts before the Maven coordinates of a jar that is no bundle. */
    private static final String WRAPPED = "wrapped.";

    @Test
    void theListIsTheClassPath() throws IOException {
        List<String> listed = Files.readAllLines(LIST);
        List<String> built = Stream.of(Files.readString(CLASS_PATH).strip().split(File.pathSeparator, -1))
                .map(jar -> bundleName(Path.of(jar), listed))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(built);
    }

    private static String bundleName(Path jar, List<String> listed) {
        return symbolicName(jar).orElseGet(() -> wrappedName(jar, listed));
    }

    private static Optional<String> symbolicName(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue("Bundle-SymbolicName"))
                    .map(name -> name.split(";", 2)[0].strip());
        } catch (IOException e) {
            throw new AssertionError(jar + " of the class path could not be read", e);
        }
    }

    /** The listed name whose coordinates are the folder {@code group/artifact/version} of a Maven repository. */
    private static String wrappedName(Path jar, List<String> listed) {
        String folder = jar.resolve("../..").normalize().toString().replace(File.separatorChar, '.');
        return listed.stream()
                .filter(name -> name.startsWith(WRAPPED) && folder.endsWith("." + name.substring(WRAPPED.length())))
                .findFirst()
                .orElse(WRAPPED + folder);
    }
}
