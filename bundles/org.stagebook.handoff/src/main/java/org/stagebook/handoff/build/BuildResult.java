package org.stagebook.handoff.build;

import java.nio.file.Path;
import java.util.List;
import org.stagebook.handoff.document.PackageDescription;

/**
 * A package that was built and lies complete in its place.
 *
 * @param notes what the person should know, such as files of the operating system that were left out
 */
public record BuildResult(Path folder, PackageDescription description, List<String> notes) {
    public BuildResult {
        notes = List.copyOf(notes);
    }

    public long contentBytes() {
        return description.contents().stream()
                .mapToLong(PackageDescription.PackedFile::sizeBytes)
                .sum();
    }
}
