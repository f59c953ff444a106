package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.AcceptanceFiles;
import org.stagebook.ui.theme.WorkState;

/**
 * Writes everything that was said of a package into one small file for the other side.
 *
 * @param known what the production knows
 * @param folder of the package, which keeps the acceptances too, if it is there
 */
public record SaveLetterWork(AcceptanceFile known, Optional<Path> folder, Path file) implements LongWork<Path> {

    @Override
    public String title() {
        return "Save letter " + file.getFileName();
    }

    @Override
    public Path prepare(Progress progress) throws IOException {
        progress.begin("Write " + file.getFileName(), 0);
        AcceptanceFiles files = new AcceptanceFiles();
        Optional<AcceptanceFile> inPackage = Optional.empty();
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            inPackage = files.in(folder.get());
        }
        files.write(file, inPackage.map(there -> there.joined(known)).orElse(known));
        return file;
    }

    @Override
    public void discard(Path prepared) {
        // the file is whole and stays
    }

    @Override
    public Outcome finish(Path written) {
        return new Outcome(
                WorkState.DONE,
                "Saved the letter " + written.getFileName(),
                "Send " + written + " to the other side, who imports it there.\n");
    }
}
