package org.stagebook.handoff.document;

import java.util.Optional;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.handoff.mhl.ManifestPath;
import org.stagebook.lint.sound.SoundMeasures;

/**
 * A file already in the package, by its path there.
 *
 * @param source where it was read, as the machine writes it; empty for paperwork
 * @param hash of the bytes that were read from the original
 * @param sound what was measured while they were read
 */
public record PackedContent(
        ManifestPath path, String source, long sizeBytes, HashValue hash, Optional<SoundMeasures> sound) {}
