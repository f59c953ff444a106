package org.stagebook.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundles as folders of the checkout this module is built in. */
final class Checkout {

    /** Surefire runs in the folder of the module. */
    private static final Path BUNDLES =
            Path.of("").toAbsolutePath().resolveSibling("..").resolve("bundles").normalize();

    private Checkout() {}

    /** Folders whose POM names the parent of the headless jars. */
    static List<Path> headlessBundles() {
        return bundlesWithParent(BUNDLES, "org.stagebook.jar.parent");
    }

    /** Folders whose POM names the parent of the bundles of the window. */
    static List<Path> windowBundles() {
        return windowBundles(BUNDLES);
    }

    /** The same in a folder of bundles that need not be this checkout's. */
    static List<Path> windowBundles(Path bundles) {
        return bundlesWithParent(bundles, "org.stagebook.plugin.parent");
    }

    /** Compiled classes of the bundles of the window, of those that are built. */
    static List<Path> windowClasses() {
        return Bundles.WINDOW.stream()
                .map(bundle -> BUNDLES.resolve(Bundles.PREFIX + bundle).resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
    }

    private static List<Path> bundlesWithParent(Path bundles, String parent) {
        try (Stream<Path> folders = Files.list(bundles)) {
            return folders.filter(folder -> hasParent(folder.resolve("pom.xml"), parent))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasParent(Path pom, String parent) {
        try {
            return Files.exists(pom) && Files.readString(pom).contains("<artifactId>" + parent + "</artifactId>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
