package org.stagebook.lint;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How places of files are written into a production: from its folder with forward slashes, or whole where it lies in none or on
 * another drive.
 *
 * @param productionFolder absolute; nothing for a production that lies in none
 */
public record SourcePaths(Optional<Path> productionFolder) {

    /** Makes the folder absolute. */
    public SourcePaths {
        productionFolder =
                productionFolder.map(folder -> folder.toAbsolutePath().normalize());
    }

    /** A place as it is stored. */
    public String stored(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        return productionFolder
                .filter(folder -> Objects.equals(folder.getRoot(), absolute.getRoot()))
                .map(folder -> folder.relativize(absolute).toString().replace('\\', '/'))
                .orElse(absolute.toString());
    }

    /**
     * The place that is stored.
     *
     * @throws java.nio.file.InvalidPathException if this machine cannot have such a place
     */
    public Path place(String stored) {
        Path path = Path.of(stored);
        return productionFolder
                .map(folder -> folder.resolve(path).normalize())
                .orElseGet(() -> path.toAbsolutePath().normalize());
    }
}
