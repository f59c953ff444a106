package org.stagebook.handoff.build;

import java.util.List;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.handoff.mhl.ScannedFile;
import org.stagebook.handoff.mhl.ScannedFolder;

/**
 * The files to bring into a package, each by its path in the contents, and the folders they came in, as far as they came in any:
 * an empty folder is handed over too.
 *
 * @param notes what the person should know, such as what was left out
 */
record ContentPlan(List<ScannedFile> files, List<ScannedFolder> folders, List<String> notes) {
    ContentPlan {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
        notes = List.copyOf(notes);
    }

    long sizeBytes() {
        return files.stream().mapToLong(ScannedFile::sizeBytes).sum();
    }

    boolean holds(ManifestPath path) {
        return files.stream().anyMatch(file -> file.path().equals(path));
    }
}
