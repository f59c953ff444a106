package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.outgoing.WholeFile;
import org.stagebook.ui.theme.WorkState;

/**
 * Writes how delivery stands into a file, which is there whole or not at all.
 *
 * @param content what the productions said when it was asked for
 * @param opener is given the file when it is written; answers whether it could be opened
 */
public record StatusWork(Path file, WholeFile.Content content, Predicate<Path> opener) implements LongWork<Path> {

    @Override
    public String title() {
        return "Write " + file.getFileName();
    }

    @Override
    public Path prepare(Progress progress) throws IOException {
        progress.begin(title(), 1);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        new WholeFile(file).write(content);
        progress.worked(1);
        return file;
    }

    @Override
    public void discard(Path written) {
        // the file is whole and stays
    }

    @Override
    public Outcome finish(Path written) {
        String unopened = opener.test(written)
                ? ""
                : "No program of this computer opens " + written.getFileName() + " by itself.\n";
        return new Outcome(
                WorkState.DONE,
                "Wrote the delivery status to " + written.getFileName(),
                "Delivery status: " + written + "\n" + unopened);
    }
}
