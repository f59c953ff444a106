package org.stagebook.ui.parts.versions.presenter;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.lint.SourcePaths;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.MixVersion;
import org.stagebook.ui.labels.ModelText;

/**
 * What of a version can be played.
 *
 * @param file the printmaster, if it is there
 * @param reason why there is nothing to play, a sentence; empty if there is
 */
public record PlayableFile(Optional<Path> file, String reason) {

    /** Looks for the printmaster of a version. */
    public static PlayableFile of(MixVersion version, Optional<Path> productionFolder) {
        Optional<MixFile> printmaster = version.getFiles().stream()
                .filter(file -> file.getKind() == MixFileKind.PRINTMASTER)
                .findFirst();
        String label = ModelText.of(version.getLabel());
        if (printmaster.isEmpty()) {
            return missing(label + " cannot be played: it was recorded without a printmaster.");
        }
        String stored = ModelText.of(printmaster.get().getPath());
        try {
            Path place = new SourcePaths(productionFolder).place(stored);
            return Files.isRegularFile(place)
                    ? new PlayableFile(Optional.of(place), "")
                    : missing(label + " cannot be played: its printmaster " + place
                            + " is not there. Connect its disk or bring it back to that place.");
        } catch (InvalidPathException e) {
            return missing(label + " cannot be played: \u201c" + stored + "\u201d is no place on this system ("
                    + e.getReason() + ").");
        }
    }

    private static PlayableFile missing(String reason) {
        return new PlayableFile(Optional.empty(), reason);
    }
}
