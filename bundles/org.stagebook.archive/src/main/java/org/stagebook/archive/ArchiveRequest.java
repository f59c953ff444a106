package org.stagebook.archive;

import java.nio.file.Path;
import java.util.List;
import org.stagebook.report.style.Paper;
import org.stagebook.report.style.ReportStyle;

/**
 * What is to be archived.
 *
 * @param production folder of the production, as it was last saved
 * @param into folder of the archive, which does not exist or is empty
 * @param additions files and folders that go along as they are: session files, picture, lists of plug-ins
 * @param style look of the printed reports
 * @param paper they are laid out for
 */
public record ArchiveRequest(Path production, Path into, List<Path> additions, ReportStyle style, Paper paper) {

    /** Keeps its own copy, and places that do not depend on where the program runs. */
    public ArchiveRequest {
        production = production.toAbsolutePath().normalize();
        into = into.toAbsolutePath().normalize();
        additions = additions.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .toList();
    }
}
