package org.stagebook.history.version;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stagebook.handoff.hash.HashValue;
import org.stagebook.history.sound.HeardChange;
import org.stagebook.history.sound.StemSound;
import org.stagebook.lint.sound.SampleClock;
import org.stagebook.lint.sound.SoundMeasures;
import org.stagebook.metering.Measurement;
import org.stagebook.model.Reel;
import org.stagebook.timebase.Position;

/**
 * A file of a mix as it was read: everything the production is to know of it, found without touching the production.
 *
 * @param file where it lies
 * @param name what it is
 * @param sizeBytes its size
 * @param hash of all its bytes, by which they are known again anywhere
 * @param sound what its header and samples say; nothing of a file that is no uncompressed sound
 * @param levels loudness and true peak; nothing where it cannot be measured
 * @param compared what sounds different from the version before; nothing where that could not be compared
 */
public record PrintedFile(
        Path file,
        StemName name,
        long sizeBytes,
        HashValue hash,
        Optional<SoundMeasures> sound,
        Optional<Measurement> levels,
        Optional<Compared> compared) {

    /**
     * What sounds different.
     *
     * @param fingerprint algorithm, colon and hash of the file before
     * @param changes by time; empty for no audible change
     */
    public record Compared(String fingerprint, List<HeardChange> changes) {
        /** Copies the list. */
        public Compared {
            changes = List.copyOf(changes);
        }
    }

    /** Where its first sample lies: as its time reference says; else at the start of its reel. */
    Optional<Position> start(Optional<Reel> reel) {
        return sound.filter(SoundMeasures::hasSound)
                .map(SoundMeasures::format)
                .filter(it -> it.timeReferenceSamples() > 0)
                .map(it -> new SampleClock(it.sampleRateHz()).positionOf(it.timeReferenceSamples()))
                .or(() -> reel.map(Reel::getStart));
    }

    /** The same as a stem to be compared. */
    StemSound stem(Optional<Reel> reel) {
        return new StemSound(name.label(), file, hash.toString(), start(reel).orElse(Position.ZERO));
    }

    PrintedFile comparedWith(Compared found) {
        return new PrintedFile(file, name, sizeBytes, hash, sound, levels, Optional.of(found));
    }
}
