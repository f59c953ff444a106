package org.stagebook.delivery.qc;

import java.util.Optional;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.wave.BroadcastExtension;

/**
 * One recording that is checked; discrete mono files of one programme are one recording.
 *
 * @param name what findings call it, usually that of the file
 * @param role what it is among the others
 * @param recording ready to be read
 * @param broadcast its {@code bext} chunk, whose loudness is held against what is measured; absent where there is none
 */
public record QcFile(String name, FileRole role, Recording recording, Optional<BroadcastExtension> broadcast) {

    /** A recording without a {@code bext} chunk. */
    public static QcFile of(String name, FileRole role, Recording recording) {
        return new QcFile(name, role, recording, Optional.empty());
    }

    /** The same with the chunk. */
    public QcFile with(BroadcastExtension chunk) {
        return new QcFile(name, role, recording, Optional.of(chunk));
    }
}
