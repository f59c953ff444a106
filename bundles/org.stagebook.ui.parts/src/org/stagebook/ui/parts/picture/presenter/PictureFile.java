package org.stagebook.ui.parts.picture.presenter;

import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/**
 * The reference picture of a reel as the model names it.
 *
 * @param file absolute
 * @param stated where its first frame lies, if somebody said so
 */
public record PictureFile(Path file, Optional<Position> stated) {

    /**
     * The picture of a reel; empty where none is named.
     *
     * @throws java.nio.file.InvalidPathException if its name is no path on this system
     */
    public static Optional<PictureFile> of(Path productionFolder, Reel reel) {
        String name = reel.getPicture() == null ? "" : reel.getPicture().strip();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Path file = productionFolder.resolve(name).normalize();
        return Optional.of(new PictureFile(file, Optional.ofNullable(reel.getPictureStart())));
    }

    public String name() {
        return file.getFileName().toString();
    }
}
