package org.stagebook.handoff.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stagebook.handoff.document.PackageLayout;
import org.stagebook.handoff.mhl.FolderScan;
import org.stagebook.handoff.mhl.FolderScanner;
import org.stagebook.handoff.mhl.IgnorePatterns;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.handoff.mhl.ScannedFile;
import org.stagebook.model.CheckOutcome;

/**
 * Files that the ignore patterns of a history leave out. In a package of ours only what is said of it later, at its top, and the
 * files that operating systems leave behind have a right to be left out: a pattern must not hide anything else, whoever wrote it.
 */
final class HiddenFiles {
    private static final IgnorePatterns OF_SYSTEMS = new IgnorePatterns(PackageLayout.SYSTEM_FILES);

    private HiddenFiles() {}

    /** Those that no verdict speaks of yet. */
    static List<FileVerdict> in(FolderScan scan, List<FileVerdict> verdicts) {
        Set<String> known = new HashSet<>();
        for (FileVerdict verdict : verdicts) {
            known.add(verdict.path());
            known.add(verdict.foundAs());
        }
        return scan.root()
                .allFiles()
                .map(ScannedFile::path)
                .filter(path -> !known.contains(path.text()) && !isLeftOut(path))
                .map(path -> FileVerdict.of(
                        path.text(), CheckOutcome.EXTRA, "other tools pass it over, by the patterns of the history"))
                .toList();
    }

    private static boolean isLeftOut(ManifestPath path) {
        List<String> names = path.names();
        boolean saidLater = names.size() == 1 && PackageLayout.LATER.contains(path.name());
        return saidLater
                || names.contains(FolderScanner.HISTORY_FOLDER)
                || OF_SYSTEMS.ignoresFile(ManifestPath.of(path.name()));
    }
}
