package org.stagebook.archive;

import java.nio.file.Path;
import java.util.List;

/**
 * An archive that is whole and in its place.
 *
 * @param folder where it is
 * @param title of the production
 * @param files all of them but the ASC MHL history
 * @param missing what belongs to the record and could not be had
 */
public record ArchiveResult(Path folder, String title, List<ArchivedFile> files, List<MissingPart> missing) {

    /** Copies the lists. */
    public ArchiveResult {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /** How long all files are together. */
    public long totalBytes() {
        return files.stream().mapToLong(ArchivedFile::sizeBytes).sum();
    }
}
