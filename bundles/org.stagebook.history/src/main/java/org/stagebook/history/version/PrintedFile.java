package org.stagebook.history.version;

import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.lint.sound.SoundMeasures;
import org.stagebook.metering.Measurement;

/**
 * A file of a mix as it was read: everything the production is to know of it, found without touching the production.
 *
 * @param file where it lies
 * @param name what it is
 * @param sizeBytes its size
 * @param hash of all its bytes, by which they are known again anywhere
 * @param sound what its header and samples say; nothing of a file that is no uncompressed sound
 * @param levels loudness and true peak; nothing where it cannot be measured
 */
public record PrintedFile(
        Path file,
        StemName name,
        long sizeBytes,
        HashValue hash,
        Optional<SoundMeasures> sound,
        Optional<Measurement> levels) {}
