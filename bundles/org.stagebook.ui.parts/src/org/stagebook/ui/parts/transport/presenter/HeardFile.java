package org.stagebook.ui.parts.transport.presenter;

import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixFileKind;
import org.stagebook.model.MixVersion;
import org.stagebook.timebase.Position;

/**
 * A recording that can be heard beside others.
 *
 * @param name what people read on its key
 * @param version the mix version it was printed in, if it was
 * @param recorded what the version says of it
 * @param isDialogue whether it is the dialogue stem
 * @param path where it lies
 * @param start where in the film it begins, as recorded; absent where nobody said so
 */
public record HeardFile(
        String name,
        Optional<MixVersion> version,
        Optional<MixFile> recorded,
        boolean isDialogue,
        Path path,
        Optional<Position> start) {

    /** Whether it is a whole mix. */
    public boolean isPrintmaster() {
        return recorded.filter(file -> file.getKind() == MixFileKind.PRINTMASTER)
                .isPresent();
    }
}
