package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.stagebook.report.ReportFiles;

/**
 * Where an archive goes when a person has chosen a folder: into it if it is empty or new, else into a new folder in it.
 *
 * @param chosen by the person
 * @param title of the production
 * @param day the archive is made
 */
public record ArchivePlace(Path chosen, String title, LocalDate day) {

    /** The folder of the archive, which does not exist or is empty. */
    public Path folder() throws IOException {
        if (isFree(chosen)) {
            return chosen;
        }
        String name = ReportFiles.fileName(title) + "-archive-" + day;
        Path folder = chosen.resolve(name);
        for (int count = 2; !isFree(folder); count++) {
            folder = chosen.resolve(name + "-" + count);
        }
        return folder;
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
