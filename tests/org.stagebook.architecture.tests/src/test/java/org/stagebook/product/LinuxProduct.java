package org.stagebook.product;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product for Linux, where a full build has materialised it. */
final class LinuxProduct {

    static final Path FOLDER = Path.of(
                    "../../releng/org.stagebook.product/target/products/stagebook/linux/gtk/x86_64/stagebook")
            .toAbsolutePath()
            .normalize();

    private LinuxProduct() {}

    /** Skips the test where the product is not there or cannot be started. */
    static void assumeItIsHere() {
        assumeThat(System.getProperty("os.name"))
                .as("the start scripts of the product for Linux run on Linux")
                .isEqualTo("Linux");
        assumeThat(Files.isDirectory(FOLDER))
                .as("no product was built; build the whole reactor")
                .isTrue();
    }

    /** Files in the folder {@code plugins}. */
    static List<String> plugins() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The name of a bundle by its file, which is {@code name_version.jar} or such a folder. */
    static String bundle(String file) {
        return file.substring(0, file.lastIndexOf('_'));
    }
}
